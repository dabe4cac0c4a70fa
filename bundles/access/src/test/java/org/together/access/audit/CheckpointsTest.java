package org.together.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keys_are_made_once_and_only_their_owner_may_read_them() throws IOException {
        var file = folder.resolve("keys/audit.key");
        var made = AuditKeys.at(file, true);
        assertThat(AuditKeys.at(file, false).chain()).isEqualTo(made.chain()).hasSize(32);
        for (var name : new String[] {"audit.key", "audit-signing.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys").resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_lost_key_is_not_replaced_while_there_are_entries() {
        assertThatThrownBy(() -> AuditKeys.at(folder.resolve("audit.key"), false)).hasMessageContaining("put the saved key back");
        assertThat(folder.resolve("audit.key")).doesNotExist();
    }

    @Test
    void checkpoints_read_back_as_signed() {
        var keys = AuditKeys.at(folder.resolve("audit.key"), true);
        var checkpoints = new Checkpoints(folder.resolve("checkpoints.txt"));
        var links = WrittenChain.of(3, 10).links;
        links.forEach(link -> checkpoints.add(head(link), NOW, keys.signing()));
        assertThat(checkpoints.all()).hasSize(3).extracting(Checkpoint::number).containsExactly(1L, 2L, 3L);
        assertThat(Checkpoints.trouble(checkpoints.all(), keys.verifying())).isEmpty();
    }

    @Test
    void a_line_torn_by_a_crash_does_not_spoil_the_next() throws IOException {
        var keys = AuditKeys.at(folder.resolve("audit.key"), true);
        var file = folder.resolve("checkpoints.txt");
        var checkpoints = new Checkpoints(file);
        var links = WrittenChain.of(2, 10).links;
        checkpoints.add(head(links.get(0)), NOW, keys.signing());
        Files.writeString(file, "2 2 abc 2026-11-22T06:00:00.000Z c2ln", StandardOpenOption.APPEND);
        checkpoints.add(head(links.get(1)), NOW, keys.signing());
        assertThat(checkpoints.all()).hasSize(2);
        assertThat(Checkpoints.trouble(checkpoints.all(), keys.verifying())).isEmpty();
    }

    private static ChainCheck.Head head(Link link) {
        return new ChainCheck.Head(link.number(), link.hash());
    }
}
