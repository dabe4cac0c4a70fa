package org.together.itests.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes everything and delivers nothing. */
final class MailSink implements AutoCloseable {
    private final ServerSocket door;
    private final StringBuffer letters = new StringBuffer();

    MailSink() throws IOException {
        door = new ServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    String letters() {
        return letters.toString();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept();
                    var words = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
                var answers = line.getOutputStream();
                answers.write(answer("220"));
                var isLetter = false;
                for (var said = words.readLine(); said != null; said = words.readLine()) {
                    letters.append(said).append('\n');
                    if (isLetter && !said.equals(".")) {
                        continue;
                    }
                    isLetter = said.equals("DATA");
                    answers.write(answer(isLetter ? "354" : "250"));
                }
            } catch (IOException hungUp) {
                // The next caller may do better.
            }
        }
    }

    private static byte[] answer(String number) {
        return (number + " so be it\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
