package org.together.casework.assessment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.together.casework.Gate;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Entry;
import org.together.core.family.Family;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Recipients;

/** Lays an assessment out for paper: every question that is asked, with who answered it and when. */
final class AnswerPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(Gate.HERE);

    private final Family family;
    private final List<Block> blocks = new ArrayList<>();

    AnswerPages(Family family) {
        this.family = family;
    }

    static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code which} says which version it is, and of when. */
    Document of(List<Section> sections, String which) {
        sections.forEach(this::section);
        return Document.of("Assessment of " + family.name(), blocks)
                .about(family)
                .to(Recipients.of("The family and those who work with it"))
                .footed("Assessment, " + which);
    }

    private void section(Section section) {
        blocks.add(new Block.Heading(2, section.title()));
        for (var block : section.blocks()) {
            if (section.blocks().size() > 1) {
                blocks.add(new Block.Heading(3, block.domain().title()));
            }
            blocks.add(new Block.Pairs(block.entries().stream().map(AnswerPages::pair).toList()));
        }
    }

    private static Block.Pair pair(Entry entry) {
        var words = entry.answer().filter(answer -> !answer.text().isBlank()).map(AnswerPages::told).orElse("Not provided");
        return new Block.Pair(entry.question().words(), words);
    }

    private static String told(Answer answer) {
        return answer.text() + "\n(" + answer.author() + ", " + day(answer.at()) + ")";
    }
}
