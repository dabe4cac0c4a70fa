package org.together.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        var file = file();
        var made = file.read(true);
        assertThat(made).hasSize(32).isNotEqualTo(KeyFile.fresh());
        assertThat(file.read(true)).isEqualTo(made);
        assertThat(file.read(false)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
        assertThat(Files.list(file.path().getParent())).containsExactly(file.path());
    }

    @Test
    void a_lost_key_is_not_replaced_while_something_needs_it() {
        assertThatThrownBy(() -> file().read(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The key of the drafts is missing")
                .hasMessageContaining("put the saved key back");
        assertThat(file().path()).doesNotExist();
    }

    @Test
    void a_spoilt_key_is_said_with_its_file_and_stays_as_it_is() throws IOException {
        Files.createDirectories(file().path().getParent());
        Files.writeString(file().path(), "not a key!\n");
        assertThatThrownBy(() -> file().read(true)).hasMessageContaining("cannot be read").hasMessageContaining(file().path().toString());
        assertThat(file().path()).hasContent("not a key!");
    }

    @Test
    void a_council_may_keep_a_key_elsewhere() {
        assertThat(KeyFile.chosen(" ", folder, "draft.key")).isEqualTo(folder.resolve("keys/draft.key"));
        assertThat(KeyFile.chosen("/safe/draft.key ", folder, "draft.key")).isEqualTo(Path.of("/safe/draft.key"));
    }

    @Test
    void the_data_folder_is_the_one_the_platform_was_started_with() {
        assertThat(DataFolder.of(Map.of("karaf.data", "/a", "together.data", "/b")::get)).isEqualTo(Path.of("/b"));
        assertThat(DataFolder.of(Map.of("karaf.data", "/a")::get)).isEqualTo(Path.of("/a"));
        assertThatThrownBy(() -> DataFolder.of(name -> null)).hasMessageContaining("together.data");
    }

    private KeyFile file() {
        return new KeyFile(folder.resolve("keys").resolve("draft.key"), "the drafts");
    }
}
