package org.together.vaadin.glue;

/** Between entering and leaving, the thread finds Vaadin's own service files, whichever bundle's thread it is. */
final class OwnClassLoader {
    private OwnClassLoader() {
    }

    /** Answers the class loader the thread had before, to be handed back to {@link #leave}. */
    static ClassLoader enter() {
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(OwnClassLoader.class.getClassLoader());
        return before;
    }

    static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }
}
