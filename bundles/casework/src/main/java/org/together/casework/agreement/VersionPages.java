package org.together.casework.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.core.agreement.Version;
import org.together.core.agreement.Version.Part;
import org.together.core.agreement.Versions.Audience;
import org.together.core.family.Family;
import org.together.core.family.Person;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Recipients;

/** Lays a version out for paper: for adults everything agreed, for children what concerns them in short sentences. */
final class VersionPages {
    private static final int CHILDREN_POINTS = 16;
    private static final List<Part> ADULTS =
            Stream.of(Part.values()).filter(part -> part != Part.CHILD && part != Part.PLAIN).toList();

    private final Version version;
    private final Family family;
    private final List<Block> blocks = new ArrayList<>();

    VersionPages(Version version, Family family) {
        this.version = version;
        this.family = family;
    }

    Document of(Audience audience) {
        return audience == Audience.ADULTS ? adults() : children();
    }

    private Document adults() {
        blocks.add(new Block.Pairs(List.of(
                new Block.Pair("Version", version.number() + ", " + day()), new Block.Pair("What is new", version.why()))));
        if (!version.clauses(Part.PLAIN).isEmpty()) {
            part(Part.PLAIN);
        }
        ADULTS.forEach(this::part);
        signatures();
        return Document.of("Our families together agreement", blocks)
                .about(family)
                .to(Recipients.of("The family and the services named in it"))
                .footed("Families together agreement, version " + version.number() + " of " + day());
    }

    private Document children() {
        version.clauses(Part.CHILD).forEach(clause -> {
            blocks.add(new Block.Heading(2, clause.label()));
            sentences(clause.text());
        });
        blocks.add(new Block.Heading(2, "What do you think?"));
        blocks.add(new Block.Paragraph("You can write your name. You can draw. You can say if you do not like something."));
        blocks.add(new Block.SignatureLines(names(Person::isChild)));
        return Document.of("Our plan", blocks)
                .about(family)
                .to(Recipients.of("The children of the family"))
                .inPoints(CHILDREN_POINTS)
                .footed("Our plan, version " + version.number() + " of " + day());
    }

    private void part(Part part) {
        var clauses = version.clauses(part);
        if (clauses.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, part.title()));
        clauses.forEach(clause -> {
            blocks.add(new Block.Heading(3, clause.label()));
            sentences(clause.text());
        });
    }

    private void sentences(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block.Paragraph(line)));
    }

    private void signatures() {
        blocks.add(new Block.Heading(2, "Signatures"));
        if (!version.marks().isEmpty()) {
            var rows = version.marks().stream().map(VersionPages::row).toList();
            blocks.add(new Block.Table("Who signed", List.of("Name", "How", "Day"), rows));
        }
        version.marks().stream().filter(mark -> !mark.disagreement().isBlank()).forEach(mark -> {
            blocks.add(new Block.Heading(3, "What " + mark.name() + " does not agree with"));
            sentences("“" + mark.disagreement() + "”");
        });
        var open = names(person -> version.marks().stream().noneMatch(mark -> mark.person().filter(person.id()::equals).isPresent()));
        if (!open.isEmpty()) {
            blocks.add(new Block.SignatureLines(open));
        }
    }

    private static List<String> row(Version.Mark mark) {
        var name = mark.service().isBlank() ? mark.name() : mark.name() + ", " + mark.service();
        var how = switch (mark.how()) {
            case TYPED -> "“" + mark.mark() + "”";
            case PAPER -> "On paper, seen by " + mark.witness();
            case DID_NOT_SIGN -> "Did not sign";
        };
        return List.of(name, how, Clauses.date(mark.day()));
    }

    private List<String> names(java.util.function.Predicate<Person> which) {
        return family.members().filter(which).map(person -> person.name().full()).toList();
    }

    private String day() {
        return Clauses.date(version.offered().atZone(Gate.HERE).toLocalDate());
    }
}
