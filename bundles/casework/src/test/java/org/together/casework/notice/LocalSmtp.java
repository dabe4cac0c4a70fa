package org.together.casework.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes letters, or refuses them, and keeps all it was told. */
final class LocalSmtp implements AutoCloseable {
    final List<String> heard = new CopyOnWriteArrayList<>();
    volatile boolean isFull;
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    LocalSmtp() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException hungUp) {
                heard.add("hung up");
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var words = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var answers = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        answers.print("220 local\r\n");
        answers.flush();
        var isLetter = false;
        for (var line = words.readLine(); line != null && !line.equals("QUIT"); line = words.readLine()) {
            heard.add(line);
            isLetter = isLetter ? !line.equals(".") : line.equals("DATA");
            if (!isLetter || line.equals("DATA")) {
                answers.print(answer(line) + "\r\n");
                answers.flush();
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("EHLO")) {
            return "250-local\r\n250 AUTH PLAIN";
        }
        if (line.startsWith("RCPT") && isFull) {
            return "452 The mailbox of somebody@example.gov.uk is full";
        }
        return line.equals("DATA") ? "354 Go on" : line.startsWith("AUTH") ? "235 Welcome" : "250 Good";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
