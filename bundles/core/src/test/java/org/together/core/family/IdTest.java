package org.together.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    @Test
    void ids_are_given_in_order_and_only_once() {
        var ids = Stream.generate(Id::<Family>next).limit(10_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_read_back_as_it_was_written() {
        var id = Id.<Family>next();
        assertThat(Id.<Family>parse(id.toString())).contains(id);
        assertThat(id.toString()).hasSize(13).doesNotContain("i", "l", "o", "u");
    }

    @Test
    void other_texts_are_no_ids() {
        assertThat(Id.parse("")).isEmpty();
        assertThat(Id.parse("0123456789ab")).isEmpty();
        assertThat(Id.parse("0123456789ab!")).isEmpty();
    }
}
