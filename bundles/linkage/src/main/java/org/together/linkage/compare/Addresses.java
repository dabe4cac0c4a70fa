package org.together.linkage.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.rows.Hash;
import org.together.linkage.text.Folded;

/** Every address that occurs, with its house and flat numbers apart from its words, common words written in full. */
public final class Addresses {
    private static final String SHORT_FORMS = """
            ST STREET RD ROAD AVE AVENUE AV AVENUE CL CLOSE CT COURT CRES CRESCENT DR DRIVE GDNS GARDENS GRN GREEN GR GROVE HSE HOUSE
            LN LANE PK PARK PL PLACE SQ SQUARE TERR TERRACE TCE TERRACE APARTMENT FLAT APT FLAT UNIT FLAT FLT FLAT""";
    private static final Map<String, String> IN_FULL = new HashMap<>();

    static {
        String[] words = SHORT_FORMS.split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            IN_FULL.put(words[i], words[i + 1]);
        }
        IN_FULL.put("NO", "");
    }

    private final Dictionary addresses = new Dictionary();
    private final Dictionary words = new Dictionary();
    private final Folded folded = new Folded();
    private int[] numbers = new int[256];
    private int[] wordings = new int[256];

    /** The code of an address as written. */
    public int address(byte[] text, int start, int length) {
        String address = folded.fold(text, start, length).toString();
        if (address.isEmpty()) {
            return 0;
        }
        var number = new StringBuilder();
        var wording = new StringBuilder();
        for (String part : address.split(" ")) {
            boolean numbered = part.chars().anyMatch(c -> c <= '9');
            String full = numbered ? part : IN_FULL.getOrDefault(part, part);
            if (numbered) {
                number.append(number.isEmpty() ? "" : " ").append(full);
            } else if (!full.isEmpty() && !full.equals("FLAT")) {
                wording.append(wording.isEmpty() ? "" : " ").append(full);
            }
        }
        return code(number.toString(), wording.toString());
    }

    private int code(String number, String wording) {
        int before = addresses.size();
        int code = addresses.code(number.isEmpty() ? wording : number + " " + wording);
        if (code >= before) {
            if (code >= numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(code + 1, numbers.length * 2));
                wordings = Arrays.copyOf(wordings, numbers.length);
            }
            byte[] bytes = number.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            numbers[code] = number.isEmpty() ? 0 : Hash.of(bytes, 0, bytes.length) | 1;
            wordings[code] = words.code(wording);
        }
        return code;
    }

    public int size() {
        return addresses.size();
    }

    /** A number for the content. */
    int content(int code) {
        return addresses.hash(code);
    }

    public String value(int code) {
        return addresses.value(code);
    }

    /** House and flat numbers as one number; 0 when there are none. */
    public int number(int code) {
        return numbers[code];
    }

    /** The address without its numbers, as a code of its own. */
    public int wording(int code) {
        return wordings[code];
    }

    /** The beginning of the wording, for looking addresses up in spite of different endings. */
    public int street(int code) {
        int wording = wordings[code];
        int start = words.start(wording);
        int end = start;
        while (end < start + words.length(wording) && words.text()[end] != ' ') {
            end++;
        }
        return Hash.of(words.text(), start, end - start);
    }

    Dictionary wordings() {
        return words;
    }
}
