package org.together.itests.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that the platform sends to one page of a browser, shown or not: answers to requests, what is pushed, and files. */
final class Ears {
    private final Page page;
    private final StringBuilder pushed = new StringBuilder();
    private final List<Request> answered = new ArrayList<>();

    Ears(Page page) {
        this.page = page;
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushed.append(frame.text())));
        // Only when it is all there: where pushing falls back to a request that waits, its answer has no end until there is something.
        page.onRequestFinished(request -> {
            if (request.resourceType().matches("document|xhr|fetch")) {
                answered.add(request);
            }
        });
    }

    /** What came since it was asked last. */
    String heard() {
        var heard = new StringBuilder(pushed);
        // To ask for an answer's text lets others come in.
        var until = List.copyOf(answered);
        until.forEach(request -> heard.append('\n').append(request.url()).append('\n').append(text(request)));
        pushed.setLength(0);
        answered.removeAll(until);
        return heard.toString();
    }

    private static String text(Request request) {
        try {
            return request.response().text();
        } catch (PlaywrightException goneWithItsPage) {
            return "";
        }
    }

    /** A file as text, whatever it is: a paper, a workbook or plain. */
    String file(String href) {
        var answer = page.request().get(page.evaluate("href => new URL(href, document.baseURI).href", href).toString());
        var bytes = answer.body();
        answer.dispose();
        try {
            return begins(bytes, "%PDF") ? paper(bytes) : begins(bytes, "PK") ? workbook(bytes) : plain(bytes);
        } catch (IOException unread) {
            throw new UncheckedIOException(href + " cannot be read", unread);
        }
    }

    private static boolean begins(byte[] bytes, String with) {
        return plain(bytes).startsWith(with);
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String paper(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getCOSObject();
        }
    }

    private static String workbook(byte[] bytes) throws IOException {
        var kept = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(kept, bytes);
            var text = new StringBuilder();
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(plain(zip.getInputStream(entry).readAllBytes()));
                }
            }
            return text.toString();
        } finally {
            Files.delete(kept);
        }
    }
}
