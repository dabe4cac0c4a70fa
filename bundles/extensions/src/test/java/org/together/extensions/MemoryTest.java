package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @Test
    void what_was_installed_is_known_to_the_next_start(@TempDir Path folder) {
        new Memory(folder.resolve("extensions")).remember("cornwall");
        new Memory(folder.resolve("extensions")).remember("anytown");
        new Memory(folder.resolve("extensions")).forget("cornwall");
        assertThat(new Memory(folder.resolve("extensions")).installed()).containsExactly("anytown");
    }

    @Test
    void nothing_is_known_at_first(@TempDir Path folder) {
        assertThat(new Memory(folder).installed()).isEmpty();
    }
}
