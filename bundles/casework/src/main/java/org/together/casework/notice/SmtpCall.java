package org.together.casework.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One call to a mail server, by RFC 5321, with TLS by RFC 8314 or 3207: enough for a short letter in ASCII to one reader. */
final class SmtpCall implements AutoCloseable {
    private static final int PATIENCE = 20_000;
    private static final String SAID = "The mail server said ";

    /** How the call is kept from listeners. */
    enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    private Socket socket;
    private BufferedReader answers;
    private OutputStream words;

    private SmtpCall(Socket socket) throws IOException {
        take(socket);
    }

    private void take(Socket line) throws IOException {
        socket = line;
        socket.setSoTimeout(PATIENCE);
        answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        words = line.getOutputStream();
    }

    static SmtpCall to(String host, int port, Security security) throws IOException {
        var line = new Socket();
        try {
            line.connect(new InetSocketAddress(host, port), PATIENCE);
            var call = new SmtpCall(security == Security.TLS ? secured(line, host, port) : line);
            call.expect(2);
            call.say("EHLO together", 2);
            if (security == Security.STARTTLS) {
                call.say("STARTTLS", 2);
                call.take(secured(call.socket, host, port));
                call.say("EHLO together", 2);
            }
            return call;
        } catch (IOException failed) {
            line.close();
            throw failed;
        }
    }

    /** Checked against the authorities that Java trusts, and by name. */
    private static SSLSocket secured(Socket line, String host, int port) throws IOException {
        var secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(line, host, port, true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    void signIn(String user, String password) throws IOException {
        var secret = "\0" + user + "\0" + password;
        say("AUTH PLAIN " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)), 2);
    }

    void send(String from, String to, String letter) throws IOException {
        say("MAIL FROM:<" + from + ">", 2);
        offer("RCPT TO:<" + to + ">", 2);
        offer("DATA", 3);
        offer(letter.lines().map(line -> line.startsWith(".") ? "." + line : line).collect(Collectors.joining("\r\n")) + "\r\n.", 2);
    }

    private void say(String line, int expected) throws IOException {
        tell(line);
        expect(expected);
    }

    private void offer(String line, int expected) throws IOException {
        tell(line);
        var answer = answer();
        if (!isOfKind(answer, expected)) {
            throw new NotTaken(SAID + answer);
        }
    }

    private void tell(String line) throws IOException {
        words.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        words.flush();
    }

    /** The last line of an answer has a space after its three digits. Only the digits are told: the rest may name the reader. */
    private String answer() throws IOException {
        String line;
        do {
            line = answers.readLine();
            if (line == null || line.length() < 3) {
                throw new IOException("The mail server hung up");
            }
        } while (line.length() > 3 && line.charAt(3) == '-');
        return line.substring(0, 3);
    }

    private void expect(int kind) throws IOException {
        var answer = answer();
        if (!isOfKind(answer, kind)) {
            throw new IOException(SAID + answer);
        }
    }

    private static boolean isOfKind(String answer, int kind) {
        return answer.charAt(0) - '0' == kind;
    }

    @Override
    public void close() throws IOException {
        try (var line = socket) {
            line.setSoTimeout(PATIENCE);
            words.write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
            words.flush();
        }
    }
}
