package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final Addresses addresses = new Addresses();

    private int code(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return addresses.address(bytes, 0, bytes.length);
    }

    @Test
    void one_address_however_it_is_written() {
        int home = code("Flat 2, 14a High Street");
        assertThat(code("apt 2 14A HIGH ST.")).isEqualTo(home);
        assertThat(code("No. 2 14a High St")).isEqualTo(home);
        assertThat(addresses.value(home)).isEqualTo("2 14A HIGH STREET");
        assertThat(code("")).isZero();
        assertThat(addresses.value(code("Rose Cottage"))).isEqualTo("ROSE COTTAGE");
    }

    @Test
    void numbers_and_words_are_kept_apart() {
        int home = code("14 High Street");
        int beside = code("16 High Street");
        int same = code("14 Mill Lane");
        int cottage = code("Rose Cottage");
        assertThat(addresses.number(home)).isEqualTo(addresses.number(same)).isNotEqualTo(addresses.number(beside)).isNotZero();
        assertThat(addresses.wording(home)).isEqualTo(addresses.wording(beside)).isNotEqualTo(addresses.wording(same));
        assertThat(addresses.number(cottage)).isZero();
        assertThat(addresses.number(code("19 High Street"))).isNotZero();
    }

    @Test
    void a_street_is_looked_up_by_its_first_word() {
        assertThat(addresses.street(code("14 High Street"))).isEqualTo(addresses.street(code("3 High Street, Truro")));
        assertThat(addresses.street(code("14 High Street"))).isNotEqualTo(addresses.street(code("14 Mill Street")));
        assertThat(addresses.street(code("Highfield"))).isNotEqualTo(addresses.street(code("High Street")));
    }

    @Test
    void there_may_be_many() {
        for (int i = 0; i < 700; i++) {
            int code = code(i + " Street" + (char) ('A' + i % 26));
            assertThat(addresses.number(code)).isEqualTo(addresses.number(code(i + " Mill Lane"))).isNotZero();
            assertThat(addresses.content(code)).isNotZero();
        }
        assertThat(addresses.size()).isGreaterThan(1_400);
        assertThat(addresses.content(code("1 Mill Lane"))).isNotEqualTo(addresses.content(code("2 Mill Lane")));
    }
}
