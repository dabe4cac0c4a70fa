package org.together.core.print;

/** Who will read a document, in words, and whether it shall tell where members live: it never does unless asked to and allowed. */
public final class Recipients {
    private final String who;
    private final boolean asksForAddresses;

    private Recipients(String who, boolean asksForAddresses) {
        this.who = who;
        this.asksForAddresses = asksForAddresses;
    }

    public static Recipients of(String who) {
        return new Recipients(who, false);
    }

    public Recipients askingForAddresses() {
        return new Recipients(who, true);
    }

    public String who() {
        return who;
    }

    public boolean asksForAddresses() {
        return asksForAddresses;
    }
}
