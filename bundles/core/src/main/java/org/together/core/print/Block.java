package org.together.core.print;

import java.util.List;

/** A piece of a document. Texts are plain; a line break in a paragraph is kept. */
public sealed interface Block {
    /** {@code level} 2 is a part of the document, 3 a part of that. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A sentence that must not be overlooked, in a frame. */
    record Notice(String text) implements Block {}

    record Items(List<String> items) implements Block {}

    /** Labels and their values, one pair a line. */
    record Pairs(List<Pair> pairs) implements Block {}

    record Pair(String label, String value) {}

    /** The first cell of each row is its heading. */
    record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {}

    /** Lines to sign on by hand, one for each label. */
    record SignatureLines(List<String> labels) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
