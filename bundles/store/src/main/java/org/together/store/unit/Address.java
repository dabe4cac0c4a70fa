package org.together.store.unit;

/** Where a database is and how to enter it; {@code connections} is the most held at once. */
public record Address(String url, String user, String password, int connections) {
    private static final int ENOUGH = 10;

    /** An embedded database, in a folder or {@code memory:name}. */
    public static Address derby(String folder) {
        return new Address("jdbc:derby:" + folder, "", "", ENOUGH);
    }

    public Product product() {
        return Product.of(url);
    }

    /** Without what follows a question mark: a password may stand there. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
