package org.together.demo;

import java.text.Normalizer;
import java.util.List;

/** How a name goes wrong on a keyboard or down a telephone line. */
final class Slips {
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<List<String>> SOUNDS = List.of(
            List.of("ph", "f"), List.of("ck", "k"), List.of("ie", "y"), List.of("ey", "y"), List.of("ll", "l"), List.of("tt",
            "t"), List.of("ee", "ea"),
            List.of("th", "t"), List.of("nn", "n"), List.of("ew", "u"), List.of("ow", "o"), List.of("ss", "s"), List.of("ai",
            "ay"), List.of("y", "i"));

    private Slips() {}

    static String of(String name, Chance chance) {
        if (name.length() < 3) {
            return name;
        }
        return switch (chance.weighted(3, 2, 2, 1.5, 3, 0.5)) {
            case 0 -> swapped(name, chance.between(1, name.length() - 2));
            case 1 -> without(name, chance.between(1, name.length() - 1));
            case 2 -> doubled(name, chance.between(1, name.length() - 1));
            case 3 -> missed(name, chance.between(1, name.length() - 1), chance);
            case 4 -> heard(name, chance);
            default -> plain(name);
        };
    }

    /** Without accents, as older systems keep names. */
    static String plain(String name) {
        return Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String swapped(String name, int at) {
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static String without(String name, int at) {
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static String doubled(String name, int at) {
        return name.substring(0, at) + name.charAt(at) + name.substring(at);
    }

    private static String missed(String name, int at, Chance chance) {
        var row = KEYS.stream().filter(keys -> keys.indexOf(name.charAt(at)) >= 0).findFirst();
        return row.map(keys -> {
                    var place = keys.indexOf(name.charAt(at));
                    var beside = Math.clamp(place + (chance.happens(0.5) ? 1 : -1), 0, keys.length() - 1);
                    return name.substring(0, at) + keys.charAt(beside) + name.substring(at + 1);
                })
                .orElse(name);
    }

    private static String heard(String name, Chance chance) {
        var fitting = SOUNDS.stream().filter(sound -> name.indexOf(sound.getFirst(), 1) > 0).toList();
        if (fitting.isEmpty()) {
            return swapped(name, name.length() / 2 - (name.length() == 3 ? 0 : 1));
        }
        var sound = chance.of(fitting);
        return name.charAt(0) + name.substring(1).replaceFirst(sound.getFirst(), sound.getLast());
    }
}
