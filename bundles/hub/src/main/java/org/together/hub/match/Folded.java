package org.together.hub.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and addresses without what agencies write differently: case, accents, apostrophes, hyphens and spaces. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    public static String name(String written) {
        return isPlain(written) ? written : NOT_LETTERS.matcher(bare(written)).replaceAll("");
    }

    private static boolean isPlain(String written) {
        for (var i = 0; i < written.length(); i++) {
            if (written.charAt(i) < 'A' || written.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Words separated by one space, common street words shortened. */
    public static String address(String written) {
        var words = NOT_WORDS.matcher(bare(written).replace("'", "")).replaceAll(" ").strip().split(" ");
        for (var i = 0; i < words.length; i++) {
            words[i] = shortened(words[i]);
        }
        return String.join(" ", words);
    }

    private static String shortened(String word) {
        return switch (word) {
            case "STREET" -> "ST";
            case "ROAD" -> "RD";
            case "AVENUE" -> "AVE";
            case "CLOSE" -> "CL";
            case "LANE" -> "LN";
            case "DRIVE" -> "DR";
            case "TERRACE" -> "TER";
            case "PLACE" -> "PL";
            case "COURT" -> "CT";
            case "GARDENS" -> "GDNS";
            case "CRESCENT" -> "CRES";
            case "SAINT" -> "ST";
            default -> word;
        };
    }

    private static String bare(String written) {
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
