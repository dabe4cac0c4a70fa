package org.together.hub.identity;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * What is only tried, or half done, is seen by nobody: who looks waits for that moment, because a database that never lets reading wait
 * would show it. Nothing is tried while a file is loaded, so that nobody waits for a file.
 */
final class Curtain {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    <T> T before(Supplier<T> look) {
        return holding(lock.readLock(), look);
    }

    <T> T behind(Supplier<T> work) {
        return holding(lock.writeLock(), work);
    }

    private static <T> T holding(Lock side, Supplier<T> work) {
        side.lock();
        try {
            return work.get();
        } finally {
            side.unlock();
        }
    }
}
