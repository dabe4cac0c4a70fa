package org.together.casework.frontdoor;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.casework.LevelOfNeed;
import org.together.core.casework.LevelsOfNeed;

/** The council's levels as its settings name them. */
@Component(configurationPid = "org.together.casework.levels")
public final class ConfiguredLevels implements LevelsOfNeed {
    /** Each level is {@code id | name | what it means}, the lightest first; in one value they have semicolons between. */
    @interface Settings {
        String[] levels() default {
            "universal | Universal | Met by school, health visitor and doctor as for every family.",
            "early-help | Early help | Needs help early from one or more services that plan together.",
            "intensive | Intensive | Several serious problems: one dedicated worker for the whole family.",
            "specialist | Specialist | Statutory: children's social care, youth justice, specialist health."
        };

        String earlyHelp() default "early-help";

        String intensive() default "intensive";
    }

    private final List<LevelOfNeed> levels;
    private final LevelOfNeed earlyHelp;
    private final LevelOfNeed intensive;

    @Activate
    public ConfiguredLevels(Settings settings) {
        levels = Stream.of(settings.levels())
                .flatMap(value -> Stream.of(value.split(";")))
                .filter(line -> !line.isBlank())
                .map(ConfiguredLevels::level)
                .toList();
        earlyHelp = named(settings.earlyHelp(), "earlyHelp");
        intensive = named(settings.intensive(), "intensive");
    }

    @Override
    public List<LevelOfNeed> all() {
        return levels;
    }

    @Override
    public LevelOfNeed earlyHelp() {
        return earlyHelp;
    }

    @Override
    public LevelOfNeed intensive() {
        return intensive;
    }

    private LevelOfNeed named(String id, String setting) {
        return find(id).orElseThrow(
                () -> new IllegalArgumentException(setting + " names the level " + id + ", which is not among the levels"));
    }

    private static LevelOfNeed level(String line) {
        var parts = line.split("\\|", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Write a level as id | name | what it means, not: " + line);
        }
        return new LevelOfNeed(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }
}
