package org.together.demo;

import java.util.List;

/** Invented services and those who work in them; their telephone numbers are of the range that Ofcom keeps for drama. */
final class Workforce {
    private static final List<String> NAMES = List.of(
            "Jo Rowse", "Sam Hale", "Kim Bray", "Al Tonkin", "Pat Veale", "Chris Dunstan", "Robin Keast", "Lou Harper", "Alex Moyle",
            "Nic Prowse",
            "Tess Lugg", "Dee Marrack", "Fran Olver", "Max Coad", "Ruth Vingoe", "Gail Stribley", "Ben Trudgian", "Ines Duarte",
            "Omar Farah",
            "Wendy Sleep", "Ian Bullock", "Carol Hext", "Priti Nair", "Hugh Lanyon", "Maggie Teague", "Ewan Blair", "Sian Probert",
            "Joy Adeyinka");

    private Workforce() {}

    /** One person in one service. */
    record Worker(String service, String name, String phone) {}

    /** Whoever in the service has this household, the same each time. */
    static Worker of(String service, Household household) {
        var place = Math.floorMod(service.hashCode() + household.id * 31, NAMES.size());
        return new Worker(service, NAMES.get(place), "01632 960%03d".formatted(Math.floorMod(service.hashCode(), 900) + place));
    }

    /** The service's team for the part of the county where they live. */
    static Worker locally(String service, Household household) {
        return of(service + (household.home.district() % 2 == 0 ? " East" : " West"), household);
    }
}
