package org.together.hub.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalitiesTest {
    private final Localities localities = new Localities("TR14 8=Camborne", " tr1 = Truro ", "nonsense", "=", "TR2=");

    @Test
    void names_a_sector_before_its_district() {
        assertThat(new Localities("TR14=Camborne and around", "TR14 8=Camborne").of("TR14 8AA")).contains("Camborne");
        assertThat(new Localities("TR14=Camborne and around", "TR14 8=Camborne").of("TR14 7AA")).contains("Camborne and around");
    }

    @Test
    void does_not_take_one_district_for_another_that_begins_alike() {
        assertThat(localities.of("TR1 1AA")).contains("Truro");
        assertThat(localities.of("TR14 1AA")).contains("TR14");
        assertThat(localities.of("TR2 4ZZ")).contains("TR2");
    }

    @Test
    void reads_several_from_one_line_of_a_settings_file() {
        var line = new Localities("TR14 8=Camborne, TR1=Truro");
        assertThat(line.of("TR14 8AA")).contains("Camborne");
        assertThat(line.of("TR1 1AA")).contains("Truro");
    }

    @Test
    void knows_none_without_a_whole_postcode() {
        assertThat(localities.of("TR14")).isEmpty();
        assertThat(localities.of("")).isEmpty();
    }
}
