package org.together.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.together.core.access.Viewer;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Printing;
import org.together.core.print.Recipients;

class PdfPrintingTest {
    private static final Viewer VIEWER = Viewer.of("someone", "Someone", "Council", Set.of(), Set.of());
    private static final String CANARY = "7 Kestrel Rise";

    private final Printing printing = new PdfPrinting((viewer, family, recipients) -> Set.of(CANARY, "ZX9 9ZZ"));

    private static Document everything() {
        var rows = new ArrayList<List<String>>();
        for (var i = 1; i <= 40; i++) {
            rows.add(List.of("Row " + i, "What was done on day " + i + ", in so many words that the cell needs more than one line"));
        }
        return Document.of("Our agreement", List.of(
                        new Block.Heading(2, "Our goals"),
                        new Block.Paragraph("Mornings without shouting <every> day & “on time”\nSiân, Łukasz, Ωmega, ŵ ŷ"),
                        new Block.Notice("Mind this"),
                        new Block.Items(List.of("One thing", "Another")),
                        new Block.Pairs(List.of(new Block.Pair("Version", "2"))),
                        new Block.Table("Who does what", List.of("Who", "What"), rows),
                        new Block.PageBreak(),
                        new Block.SignatureLines(List.of("Kerra Rowe", "Jago Rowe"))))
                .about(aFamily().withMember(aPerson().named("Kerra", "Rowe")).build())
                .to(Recipients.of("The family"))
                .footed("Version 2 of 1 March 2018");
    }

    @Test
    void everything_of_a_document_can_be_read_out_of_the_pdf() {
        var text = text(printing.pdf(VIEWER, everything()));

        assertThat(text).contains("Our agreement", "Our goals", "<every> day & “on time”", "Siân, Łukasz, Ωmega, ŵ ŷ");
        assertThat(text).contains("Mind this", "One thing", "Who does what", "Row 40", "Kerra Rowe");
        assertThat(text).contains("Version 2 of 1 March 2018", "Page 1 of ");
    }

    @Test
    void no_letter_of_it_is_smaller_than_fourteen_points_unless_the_document_wants_larger_ones() {
        assertThat(smallest(printing.pdf(VIEWER, everything()))).isGreaterThanOrEqualTo(14f);
        assertThat(smallest(printing.pdf(VIEWER, everything().inPoints(18)))).isGreaterThanOrEqualTo(18f);
    }

    @Test
    void it_is_tagged_has_a_language_and_a_title_and_brings_its_fonts() throws IOException {
        try (var pdf = Loader.loadPDF(printing.pdf(VIEWER, everything()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Our agreement");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Our agreement. For: The family");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void an_address_written_into_any_text_is_left_out_however_it_is_written() {
        var leaking = List.of(
                new Block.Heading(2, "At 7 Kestrel Rise"),
                new Block.Paragraph("Meet at 7, kestrel  rise (zx99zz), not at 17 Kestrel Rise"),
                new Block.Notice("7 KESTREL RISE"),
                new Block.Items(List.of("ZX9 9ZZ")),
                new Block.Pairs(List.of(new Block.Pair("ZX9  9ZZ", CANARY))),
                new Block.Table(CANARY, List.of(CANARY), List.of(List.of(CANARY))),
                new Block.SignatureLines(List.of(CANARY)));
        var document = everything().saying(CANARY, leaking).footed("Copy for " + CANARY);

        var bytes = printing.pdf(VIEWER, document);
        var text = text(bytes);

        assertThat(text.replace("17 Kestrel Rise", "")).doesNotContainIgnoringCase("Kestrel").doesNotContainIgnoringCase("9zz");
        assertThat(text).contains(Printing.LEFT_OUT);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY, "ZX9 9ZZ");
        assertThat(printing.cleared(VIEWER, document).title()).isEqualTo(Printing.LEFT_OUT);
    }

    @Test
    void a_document_about_no_family_is_printed_as_it_is() {
        var document = Document.of("Guide", List.of(new Block.Paragraph("Office: " + CANARY)));

        assertThat(text(printing.pdf(VIEWER, document))).contains(CANARY);
    }

    @Test
    void what_no_page_can_show_is_left_out_and_breaks_nothing() {
        var odd = new Block.Paragraph("a\u0000b\u0007c \uFFFF </p><script>x</script> ]]> {} \\ \uD83D\uDE00");
        var document = Document.of("Odd \"quotes\"", List.of(odd)).footed("a \"b\" \\ c");

        assertThat(text(printing.pdf(VIEWER, document))).contains("abc", "</p>");
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static float smallest(byte[] pdf) {
        var sizes = new ArrayList<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            new Sizes(sizes).of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Collections.min(sizes);
    }

    private static final class Sizes extends PDFTextStripper {
        private final List<Float> sizes;

        private Sizes(List<Float> sizes) {
            this.sizes = sizes;
        }

        private void of(PDDocument document) throws IOException {
            getText(document);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            sizes.add(text.getFontSize());
        }
    }
}
