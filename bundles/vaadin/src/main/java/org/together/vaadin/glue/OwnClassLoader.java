package org.together.vaadin.glue;

/** While open, the thread finds Vaadin's own service files, whichever bundle's thread it is. */
final class OwnClassLoader implements AutoCloseable {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    OwnClassLoader() {
        Thread.currentThread().setContextClassLoader(OwnClassLoader.class.getClassLoader());
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
