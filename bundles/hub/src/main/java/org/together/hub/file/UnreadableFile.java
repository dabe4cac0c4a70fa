package org.together.hub.file;

/** A file that cannot be read at all: the message is a sentence for whoever sent it. */
public class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String sentence) {
        super(sentence);
    }
}
