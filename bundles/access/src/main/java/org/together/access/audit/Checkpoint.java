package org.together.access.audit;

import java.util.Optional;

/**
 * A signed statement that the audit had so many entries and ended in this hash, one line of the checkpoint file: place in the file,
 * number of the last entry, its hash, UTC time, and the signature, which also covers the signature of the checkpoint before.
 */
record Checkpoint(long place, long number, String hash, String at, String signature) {
    private static final int PARTS = 5;
    /** 64 bytes in base 64: shorter is the torn end of a crash. */
    private static final int SIGNATURE_LENGTH = 88;

    static Optional<Checkpoint> read(String line) {
        var parts = line.split(" ");
        try {
            return parts.length == PARTS && parts[4].length() == SIGNATURE_LENGTH
                    ? Optional.of(new Checkpoint(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3], parts[4]))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    String write() {
        return signed() + " " + signature;
    }

    /** What is signed, together with the signature before. */
    String signed() {
        return place + " " + number + " " + hash + " " + at;
    }
}
