package org.together.core.print;

import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;

/**
 * What is to be printed: a title, blocks in order, whom it is about and who will read it. Made as
 * {@code Document.of("Our agreement", blocks).about(family).to(Recipients.of("The family"))}. Nobody's address belongs in it;
 * {@link Printing} takes out those that were written into a text all the same.
 */
public final class Document {
    private static final int LEAST_POINTS = 14;

    private final String title;
    private final List<Block> blocks;
    private final Optional<Family> family;
    private final Recipients recipients;
    private final String footer;
    private final int points;

    private Document(
            String title, List<? extends Block> blocks, Optional<Family> family, Recipients recipients, String footer, int points) {
        this.title = title;
        this.blocks = List.copyOf(blocks);
        this.family = family;
        this.recipients = recipients;
        this.footer = footer;
        this.points = points;
    }

    public static Document of(String title, List<? extends Block> blocks) {
        return new Document(title, blocks, Optional.empty(), Recipients.of("Those it is given to"), "", LEAST_POINTS);
    }

    public Document about(Family whom) {
        return new Document(title, blocks, Optional.of(whom), recipients, footer, points);
    }

    public Document to(Recipients readers) {
        return new Document(title, blocks, family, readers, footer, points);
    }

    /** Beside the page number, on every page: which copy this is, and of when. */
    public Document footed(String line) {
        return new Document(title, blocks, family, recipients, line, points);
    }

    /** The size of its text in points, 14 unless told otherwise. */
    public Document inPoints(int size) {
        return new Document(title, blocks, family, recipients, footer, size);
    }

    /** The same document saying something else. */
    public Document saying(String otherTitle, List<? extends Block> otherBlocks) {
        return new Document(otherTitle, otherBlocks, family, recipients, footer, points);
    }

    public String title() {
        return title;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Optional<Family> family() {
        return family;
    }

    public Recipients recipients() {
        return recipients;
    }

    public String footer() {
        return footer;
    }

    public int points() {
        return points;
    }
}
