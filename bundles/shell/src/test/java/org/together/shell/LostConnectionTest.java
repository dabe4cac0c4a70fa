package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

class LostConnectionTest {

    @Test
    void a_visitor_who_left_in_mid_answer_is_no_failure_of_the_page() throws IOException {
        var broken = answerToSomebodyWhoLeft();
        assertThat(broken).isInstanceOf(IOException.class);
        assertThat(LostConnection.isBehind(broken)).isTrue();
        assertThat(LostConnection.isBehind(new UncheckedIOException((IOException) broken))).isTrue();
    }

    @Test
    void a_page_that_finds_the_end_of_a_file_too_early_has_failed() {
        assertThat(LostConnection.isBehind(new EOFException("the table ends in the middle of a row"))).isFalse();
        assertThat(LostConnection.isBehind(new IllegalStateException("no such line"))).isFalse();
    }

    private static SocketChannel leaving(ServerSocketChannel server) throws IOException {
        try (var visitor = SocketChannel.open(server.getLocalAddress())) {
            visitor.write(ByteBuffer.allocate(1));
            return server.accept();
        }
    }

    private static Throwable answerToSomebodyWhoLeft() throws IOException {
        try (var server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                var answering = leaving(server)) {
            return catchThrowable(() -> {
                for (var tries = 0; tries < 10_000; tries++) {
                    answering.write(ByteBuffer.allocate(1024));
                }
            });
        }
    }
}
