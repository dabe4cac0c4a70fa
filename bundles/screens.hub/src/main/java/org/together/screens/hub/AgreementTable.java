package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.hub.Agreement;
import org.together.core.hub.Aspect;
import org.together.core.hub.FeedReport;
import org.together.ui.parts.PlainTable;

/** Who disagrees with this feed on what: a line a feed, a column for everything compared. */
final class AgreementTable extends Div {
    AgreementTable(FeedReport feed) {
        var aspects = Stream.of(Aspect.values())
                .filter(aspect -> feed.agreement().stream().anyMatch(one -> one.aspect() == aspect))
                .toList();
        var heads = Stream.concat(Stream.of("Feed"), aspects.stream().map(Aspect::label)).toArray(String[]::new);
        var table = new PlainTable("Agreement with other feeds", heads).captionUnseen();
        var others = new LinkedHashMap<String, Map<Aspect, Agreement>>();
        feed.agreement().forEach(one ->
                others.computeIfAbsent(title(feed, one), any -> new LinkedHashMap<>()).put(one.aspect(), one));
        others.forEach((title, theirs) -> table.row(new Span(title), cells(aspects, theirs)));
        add(new Paragraph("Of the people whom both feeds know and both describe: how many they describe alike, of how many. Where most are"
                + " described differently comes first. Postcodes are compared when seen within a year of each other."), table);
    }

    private static String title(FeedReport feed, Agreement one) {
        return one.otherFeed().equals(feed.feed()) ? "Within this feed" : one.otherTitle();
    }

    private static Component[] cells(List<Aspect> aspects, Map<Aspect, Agreement> theirs) {
        return aspects.stream().map(aspect -> cell(Optional.ofNullable(theirs.get(aspect)))).toArray(Component[]::new);
    }

    private static Component cell(Optional<Agreement> agreement) {
        return new Span(agreement
                .map(one -> Shares.ofAll(one.same(), one.both()))
                .orElse("–"));
    }
}
