package org.together.casework.notice;

import java.util.regex.Pattern;

/** E-mail addresses as far as they are taken here: nothing in one can become a line of a letter or of a call. */
final class Addresses {
    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private Addresses() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
