package org.together.screens.families.kinship;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.together.core.kinship.Kinship;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Recipients;
import org.together.screens.families.kinship.Ecomap.Around;
import org.together.screens.families.kinship.RelationshipsPanel.Desk;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.Drawing;

/** A drawing as a file for a report or a meeting: its reading is decided and audited anew each time, and it brings its own looks. */
final class TakenAway {
    private static final String LOOKS = """
            svg { background: #fff; font-family: Arial, Helvetica, sans-serif; }
            .draw-line { fill: none; stroke: #000; stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round; }
            .draw-dashed { stroke-dasharray: 8 6; }
            .draw-dotted { stroke-dasharray: 1.5 6; stroke-width: 2.5; }
            .draw-other { fill: none; stroke: #555; stroke-width: 1.5; stroke-dasharray: 5 5; }
            .draw-strong { stroke-width: 6; }
            .draw-parted { stroke: #000; stroke-width: 2.5; stroke-linecap: round; fill: none; }
            .draw-died { stroke-width: 2; }
            .draw-sign { fill: #f0f0f0; stroke: #000; stroke-width: 2.25; }
            .draw-elsewhere { fill: #fff; stroke-dasharray: 5 4; }
            .draw-hub { stroke-width: 3; }
            .draw-around { fill: #fff; stroke: #555; stroke-width: 1.25; }
            .draw-age { font-size: 17px; font-weight: 600; }
            .draw-name { font-size: 14.5px; font-weight: 600; }
            .draw-small { font-size: 12.5px; fill: #333; }
            """;

    private final Desk desk;

    TakenAway(Desk desk) {
        this.desk = desk;
    }

    /** {@code what} is the drawing's name: genogram, ecomap. */
    DownloadLink link(String what, Function<Kinship, Drawing> draw) {
        var family = desk.kinship().family().id();
        return new DownloadLink("Take the " + what + " away as a file (SVG)", what + ".svg", out -> {
            var read = desk.kinships().toTakeAway(desk.visit().viewer(), family, desk.kinship().asAt(), what);
            if (read.isPresent()) {
                out.write(draw.apply(read.get()).file(LOOKS).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** What workers wrote of connections, without an address that must not leave. */
    List<Around> cleared(List<Around> around) {
        var texts = around.stream().flatMap(one -> Stream.of(one.name(), one.what())).toList();
        var written = Document.of("Ecomap", List.of(new Block.Items(texts)))
                .about(desk.kinship().family())
                .to(Recipients.of("Whoever the drawing is given to"));
        if (!(desk.printing().cleared(desk.visit().viewer(), written).blocks().getFirst() instanceof Block.Items left)) {
            throw new IllegalStateException("A list stays a list when addresses are taken out of it");
        }
        var cleared = new ArrayList<Around>();
        for (var i = 0; i < around.size(); i++) {
            var one = around.get(i);
            cleared.add(new Around(left.items().get(2 * i), left.items().get(2 * i + 1), one.quality(), one.isService()));
        }
        return cleared;
    }
}
