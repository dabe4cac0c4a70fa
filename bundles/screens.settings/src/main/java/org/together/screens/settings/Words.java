package org.together.screens.settings;

import org.together.core.extension.Extensions.Change;

/** How a change of an extension is spoken of. */
record Words(String deed, String doingIt, String doneIt) {

    static Words of(Change change) {
        return switch (change) {
            case INSTALL -> new Words("Install", "Installing", "installed");
            case START -> new Words("Start", "Starting", "started");
            case STOP -> new Words("Stop", "Stopping", "stopped");
            case UPGRADE -> new Words("Upgrade", "Upgrading", "upgraded");
            case REMOVE -> new Words("Remove", "Removing", "removed");
        };
    }

    String question(String title) {
        return deed + " " + title + "?";
    }

    String refused(String title) {
        return title + " cannot be " + doneIt;
    }

    String doing(String title) {
        return doingIt + " " + title + " …";
    }

    String done(String title) {
        return title + " has been " + doneIt + ".";
    }
}
