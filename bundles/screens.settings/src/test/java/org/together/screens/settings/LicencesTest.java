package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicencesTest {
    @Test
    void addresses_and_short_names_are_said_in_words() {
        assertThat(Licences.plain("https://www.apache.org/licenses/LICENSE-2.0.txt")).isEqualTo("Apache Licence 2.0");
        assertThat(Licences.plain("\"EPL-2.0\";link=\"https://www.eclipse.org/legal/epl-v20.html\",Apache-2.0"))
                .isEqualTo("Eclipse Public License 2.0 or Apache Licence 2.0");
    }

    @Test
    void an_unknown_licence_keeps_its_name() {
        assertThat(Licences.plain("Anytown Licence")).isEqualTo("Anytown Licence");
    }
}
