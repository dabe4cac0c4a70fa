package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Version;
import org.together.core.agreement.Versions.Audience;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** The plain and the children's words, the versions offered with their signatures, what changed between them, and reviews. */
final class SigningPart extends Div {
    private final transient Desk desk;
    private final transient Agreement agreement;
    private final boolean mayChange;

    SigningPart(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        mayChange = desk.mayChange() && agreement.isOpen();
        if (mayChange) {
            add(new WordsCard(desk, agreement).card());
        }
        add(versions());
        add(reviews());
        if (mayChange) {
            add(GoalsPart.buttons(new Button("End this agreement", event -> new EndForm(desk, agreement).open())));
        }
    }

    private Card versions() {
        var card = new Card("Versions to be signed").wide();
        if (mayChange) {
            card.aside(new Button("Make a version to sign", event -> new OfferForm(desk, agreement).open()));
        }
        if (agreement.versions().isEmpty()) {
            return card.with("Nothing has been offered to be signed yet. A version keeps everything as it stands then.");
        }
        var newestFirst = new ArrayList<>(agreement.versions()).reversed();
        newestFirst.forEach(version -> card.with(version(version, version.equals(newestFirst.getFirst()))));
        return card;
    }

    private Component version(Version version, boolean isNewest) {
        var block = new Div(new H3("Version " + version.number()), tag(version));
        block.addClassName("case-goal");
        block.add(new Paragraph(version.why()));
        var offered = new Paragraph("Offered by " + version.offeredBy() + ", " + Ages.time(version.offered()));
        offered.addClassName("part-quiet");
        block.add(offered);
        if (!version.isIntact()) {
            block.add(Banner.warning("The words kept are not those that were offered. Tell your administrator."));
        }
        block.add(marks(version), papers(version));
        if (isNewest && mayChange) {
            var sign = new Button("Sign version " + version.number(), event -> new SignForm(desk, agreement, version).open());
            block.add(GoalsPart.buttons(sign));
        }
        earlier(version).ifPresent(before -> block.add(changes(before, version)));
        return block;
    }

    private static StatusTag tag(Version version) {
        return version.isSigned() ? StatusTag.good("Signed") : StatusTag.attention("Not signed by the family");
    }

    private static Component marks(Version version) {
        if (version.marks().isEmpty()) {
            return new Paragraph("Nobody has signed it yet.");
        }
        var caption = "Signatures of version " + version.number();
        var table = new PlainTable(caption, "Name", "How", "Day", "What they do not agree with").stacked();
        version.marks().forEach(mark -> table.row(
                mark.service().isBlank() ? mark.name() : mark.name() + ", " + mark.service(),
                how(mark),
                Ages.date(mark.day()),
                mark.disagreement().isBlank() ? "Nothing said" : "“" + mark.disagreement() + "”"));
        return table;
    }

    private static String how(Version.Mark mark) {
        return switch (mark.how()) {
            case TYPED -> "“" + mark.mark() + "”";
            case PAPER -> "On paper, seen by " + mark.witness();
            case DID_NOT_SIGN -> "Did not sign";
        };
    }

    private Component papers(Version version) {
        return GoalsPart.buttons(
                pdf(version, Audience.ADULTS, "Agreement as PDF", "agreement"),
                pdf(version, Audience.CHILDREN, "Children's version as PDF", "our-plan"),
                new PageLink("Read and print version " + version.number(), PrintScreen.address(version.id(), Audience.ADULTS)),
                new PageLink("Children's version " + version.number(), PrintScreen.address(version.id(), Audience.CHILDREN)));
    }

    private DownloadLink pdf(Version version, Audience audience, String label, String name) {
        var viewer = desk.viewer();
        var services = desk.services();
        var file = name + "-version-" + version.number() + ".pdf";
        return new DownloadLink(label + " (version " + version.number() + ")", file, out -> {
            var document = services.versions().document(viewer, version.id(), audience);
            out.write(services.printing().pdf(viewer, document));
        });
    }

    private java.util.Optional<Version> earlier(Version version) {
        return agreement.versions().stream().filter(one -> one.number() == version.number() - 1).findFirst();
    }

    private Component changes(Version before, Version version) {
        var changes = desk.services().versions().compare(desk.viewer(), before.id(), version.id());
        if (changes.isEmpty()) {
            return new Paragraph("It says the same as version " + before.number() + ".");
        }
        var caption = "What changed from version " + before.number();
        var table = new PlainTable(caption, "What", "Version " + before.number(), "Version " + version.number()).stacked();
        changes.forEach(change -> table.row(
                new Span(change.part().title() + ": " + change.label()), said(change.earlier()), said(change.later())));
        return new Details(caption + " (" + changes.size() + ")", table.captionUnseen());
    }

    private static Component said(String words) {
        if (words.isBlank()) {
            return StatusTag.neutral("Not there");
        }
        var lines = new Span();
        lines.addClassName("part-stack");
        words.lines().forEach(line -> lines.add(new Span(line)));
        return lines;
    }

    private Card reviews() {
        var card = new Card("Reviews").wide();
        agreement.head().reviewOn().ifPresentOrElse(
                day -> card.with(new Paragraph(new Span("Next review: "), Ages.now().shown(day))),
                () -> card.with("No review is planned."));
        List<Agreement.Review> held = agreement.reviews();
        if (!held.isEmpty()) {
            var table = new PlainTable("Reviews held", "Day", "Who took part", "What was said");
            new ArrayList<>(held).reversed().forEach(one -> table.row(Ages.date(one.held()), one.takingPart(), one.said()));
            card.with(table);
        }
        if (mayChange) {
            card.with(GoalsPart.buttons(new Button("Record a review", event -> new ReviewForm(desk, agreement).open())));
        }
        return card;
    }
}
