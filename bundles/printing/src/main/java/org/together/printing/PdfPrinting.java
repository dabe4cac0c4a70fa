package org.together.printing;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Viewer;
import org.together.core.print.DisclosureGuard;
import org.together.core.print.Document;
import org.together.core.print.Printing;

/** Sets a document as a page of text and has that drawn as a tagged PDF with its fonts inside; nothing is fetched from anywhere. */
@Component
public final class PdfPrinting implements Printing {
    private final DisclosureGuard guard;
    private final byte[] regular = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");

    @Activate
    public PdfPrinting(@Reference DisclosureGuard guard) {
        this.guard = guard;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Document cleared(Viewer viewer, Document document) {
        var withheld = document.family().map(family -> guard.withheld(viewer, family, document.recipients())).orElse(Set.of());
        return new Clearing(withheld).of(document);
    }

    @Override
    public byte[] pdf(Viewer viewer, Document document) {
        var page = new PageText(cleared(viewer, document)).written();
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(page, null);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(supplied(regular), PageText.FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(supplied(bold), PageText.FONT, 700, FontStyle.NORMAL, true);
        builder.withProducer("Together");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> supplied(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (var file = PdfPrinting.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
