package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void the_first_part_is_the_screen_and_the_rest_follows() {
        var place = Place.of("family/0123456789abc/facts?kind=police");
        assertThat(place.screen()).isEqualTo("family");
        assertThat(place.rest()).containsExactly("0123456789abc", "facts");
        assertThat(place.value("kind")).contains("police");
    }

    @Test
    void nothing_is_home() {
        assertThat(Place.of("").isHome()).isTrue();
        assertThat(Place.of("?left=idle").isHome()).isTrue();
    }

    @Test
    void an_address_is_written_as_it_was_read() {
        assertThat(Place.of("identified?programme=cornwall").address()).isEqualTo("identified?programme=cornwall");
        assertThat(Place.of("identified/").address()).isEqualTo("identified");
    }

    @Test
    void values_are_added_and_taken_away() {
        var place = Place.of("identified?left=idle").without("left").withAll(Map.of("order", "name"));
        assertThat(place.address()).isEqualTo("identified?order=name");
    }
}
