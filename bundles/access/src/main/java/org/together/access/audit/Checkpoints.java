package org.together.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.together.access.audit.ChainCheck.Head;

/**
 * The signed checkpoints, one a line, in a file outside the database. They show what the hashes alone cannot: entries cut off the end,
 * and a chain hashed anew by somebody who has its key.
 */
final class Checkpoints {
    private final Path file;

    Checkpoints(Path file) {
        this.file = file;
    }

    /** Signed, on disk, and returned. */
    Checkpoint add(Head last, Instant now, PrivateKey key) {
        var before = all();
        var signatureBefore = before.isEmpty() ? "" : before.getLast().signature();
        var unsigned = new Checkpoint(before.size() + 1L, last.number(), last.hash(), AuditLine.TIME.format(now), "");
        var checkpoint = Signatures.sign(unsigned, signatureBefore, key);
        append(checkpoint.write() + "\n");
        return checkpoint;
    }

    /**
     * As they stand in the file. A line that is none, such as the torn end of a crash, is left out: if it stood between others, their
     * places tell.
     */
    List<Checkpoint> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var found = new ArrayList<Checkpoint>();
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Checkpoint.read(line).ifPresent(found::add);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The checkpoints of the audit cannot be read: " + file, unreadable);
        }
    }

    Signed signed(PublicKey key) {
        var all = all();
        return new Signed(all, trouble(all, key));
    }

    /** Checkpoints, and the first trouble with their signatures, or nothing. */
    record Signed(List<Checkpoint> all, String trouble) {}

    static String trouble(List<Checkpoint> checkpoints, PublicKey key) {
        var signatureBefore = "";
        var place = 0L;
        var number = 0L;
        for (var checkpoint : checkpoints) {
            place++;
            if (checkpoint.place() != place || checkpoint.number() < number || !Signatures.isSigned(checkpoint, signatureBefore, key)) {
                return "Checkpoint " + place + " is missing or was changed.";
            }
            signatureBefore = checkpoint.signature();
            number = checkpoint.number();
        }
        return "";
    }

    private void append(String line) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((endsTorn() ? "\n" + line : line).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A checkpoint of the audit cannot be written: " + file, unwritable);
        }
    }

    private boolean endsTorn() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        }
    }
}
