package org.together.demo;

import java.io.Closeable;
import java.io.IOException;

/** A table on its way into a file, row by row. */
interface Sheet extends Closeable {
    void write(String... values) throws IOException;
}
