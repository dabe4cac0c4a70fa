package org.together.linkage.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Well-mixed numbers out of texts and codes: the same on every machine and in every run. */
public final class Hash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD6E8FEB86659FD93L;

    private Hash() {
    }

    public static int of(byte[] from, int start, int length) {
        return fold(wide(from, start, length));
    }

    public static long wide(byte[] from, int start, int length) {
        long hash = length * FIRST;
        int at = start;
        int end = start + length;
        for (; at + 8 <= end; at += 8) {
            hash = mix(hash ^ (long) LONG.get(from, at));
        }
        long tail = 0;
        for (; at < end; at++) {
            tail = tail << 8 | from[at] & 0xff;
        }
        return mix(hash ^ tail);
    }

    public static long mix(long value) {
        long mixed = value * SECOND;
        mixed ^= mixed >>> 32;
        mixed *= FIRST;
        return mixed ^ mixed >>> 29;
    }

    public static long pair(long left, long right) {
        return mix(mix(left) + right);
    }

    public static int fold(long wide) {
        return (int) (wide ^ wide >>> 32);
    }
}
