package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

class RarityTest {
    private static final int SURNAME = Column.SURNAME.ordinal();
    private final Records records = new Records(new RecordIds(), 1);

    private int row(String surname) {
        byte[][] values = new byte[records.width()][];
        values[SURNAME] = surname.getBytes(StandardCharsets.UTF_8);
        return records.add("r" + records.size(), values);
    }

    private float bits(Rarity rarity, int row) {
        return rarity.of(Column.SURNAME, records.cell(row, Column.SURNAME));
    }

    private void names(int smiths, int others) {
        IntStream.range(0, smiths).forEach(i -> row("Smith"));
        IntStream.range(0, others).forEach(i -> row("Name" + (char) ('A' + i / 26) + (char) ('A' + i % 26)));
    }

    @Test
    void a_value_is_as_rare_as_its_share_says() {
        names(32, 31);
        row("");
        row("Rowe");
        var rarity = new Rarity(records, Workers.onAllCores());
        assertThat(bits(rarity, 0)).as("half of the 64 that are known").isCloseTo(1, within(1e-6f));
        assertThat(bits(rarity, 40)).isCloseTo(6, within(1e-6f));
        assertThat(rarity.most(SURNAME)).isCloseTo(6, within(1e-6f));
        assertThat(rarity.coincidence(SURNAME)).isCloseTo(32.0 * 31 / (64.0 * 63), within(1e-9));
        assertThat(rarity.coincidence(Column.NHS.ordinal())).isZero();
        assertThat(rarity.places()).isEqualTo(records.width());
        row("Newcomer");
        assertThat(bits(rarity, records.size() - 1)).as("not there when it was counted").isCloseTo(6, within(1e-6f));
    }

    @Test
    void what_is_common_is_kept_and_known_again_among_other_records() throws IOException {
        names(500, 500);
        var told = new StringWriter();
        var out = new PrintWriter(told);
        new Rarity(records, Workers.onAllCores()).kept().write(out);
        out.flush();
        var read = Commonness.read(new BufferedReader(new StringReader(told.toString())));
        var others = new RarityTest();
        others.row("Unheard");
        int smith = others.row("Smith");
        var rarity = new Rarity(others.records, read);
        rarity.cover();
        assertThat(others.bits(rarity, smith)).isCloseTo(1, within(1e-6f));
        assertThat(others.bits(rarity, 0)).isCloseTo((float) (Math.log(1000) / Math.log(2)), within(1e-4f));
        IntStream.range(0, 300).forEach(i -> others.row("Later" + (char) ('A' + i / 26) + (char) ('A' + i % 26)));
        assertThat(others.bits(rarity, 200)).as("before they were looked up").isEqualTo(rarity.most(SURNAME));
        rarity.cover();
        assertThat(others.bits(rarity, smith)).isCloseTo(1, within(1e-6f));
        assertThat(others.bits(rarity, 250)).isEqualTo(rarity.most(SURNAME));
        var again = new StringWriter();
        var anew = new PrintWriter(again);
        read.write(anew);
        anew.flush();
        assertThat(again.toString()).isEqualTo(told.toString());
    }
}
