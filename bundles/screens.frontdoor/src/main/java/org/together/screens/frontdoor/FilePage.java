package org.together.screens.frontdoor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.together.core.frontdoor.ReferralFiles;
import org.together.core.frontdoor.ReferralFiles.Outcome;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.SentFile;
import org.together.ui.parts.UploadBox;

/** A file of referrals, and what came of each row. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class FilePage extends Div {
    private static final int LISTED = 50;

    private final transient ReferralFiles files;
    private final transient Visit visit;
    private final Div outcome = new Div();
    private final UploadBox box = new UploadBox("A CSV file of referrals", this::take, ".csv");

    FilePage(ReferralFiles files, Visit visit) {
        this.files = files;
        this.visit = visit;
        var header = new PageHeader("Referrals by file")
                .explained("One row a person; rows with the same reference are one referral. Sending a file again takes nothing twice.")
                .actions(new DownloadLink("Empty file with the columns", "referrals.csv", out ->
                        out.write((String.join(",", files.columns()) + "\r\n").getBytes(StandardCharsets.UTF_8))));
        add(header, box, outcome);
    }

    private void take(SentFile file) {
        visit.background(() -> {
            var result = read(file);
            visit.later(() -> show(file.name(), result));
        });
    }

    private Outcome read(SentFile file) {
        try (var csv = file.open()) {
            return files.take(visit.viewer(), csv);
        } catch (IOException gone) {
            throw new UncheckedIOException("The file sent is no longer here", gone);
        }
    }

    private void show(String file, Outcome result) {
        outcome.removeAll();
        box.reset();
        if (!result.fault().isEmpty()) {
            outcome.add(Banner.warning(file + ": " + result.fault() + ". Nothing was taken."));
            return;
        }
        var told = file + ": " + counted(result.taken(), "referral") + " taken, " + result.knownAlready() + " known already, "
                + counted(result.rejects().size(), "fault") + ".";
        outcome.add(result.rejects().isEmpty() ? Banner.done(told) : Banner.warning(told));
        outcome.add(new PageLink("To the triage queue", FrontDoorNavigation.QUEUE));
        if (!result.rejects().isEmpty()) {
            outcome.add(rejects(file, result));
        }
    }

    private static String standing(String value) {
        return value.isEmpty() ? "Nothing" : value;
    }

    private static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private Card rejects(String file, Outcome result) {
        var table = new PlainTable("What could not be taken", "Row", "Column", "What stands there", "Why").captionUnseen();
        result.rejects().stream().limit(LISTED)
                .forEach(reject -> table.row(
                        String.valueOf(reject.row()), reject.column(), standing(reject.value()), reject.reason()));
        var card = new Card("What could not be taken from " + file)
                .aside(new DownloadLink("Download as CSV", "referral-rejects.csv", out -> files.writeRejects(result, out)))
                .with(table);
        return result.rejects().size() > LISTED ? card.with(new Paragraph("The first " + LISTED + " are shown.")) : card;
    }
}
