package org.together.demo.command;

/** Where the command was typed: the demo speaks to a person there, not to the log. */
public final class Terminal {
    private Terminal() {}

    public static void say(String line) {
        System.out.println(line);
    }
}
