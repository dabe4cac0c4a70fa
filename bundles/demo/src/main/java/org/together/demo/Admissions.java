package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.together.demo.Household.Bond;

/** Who has parental responsibility for whom, as applications for schools and early-years places say. */
final class Admissions implements Bureau {
    private final LocalDate today;
    private final Extract contacts;

    Admissions(Folder folder) throws IOException {
        today = folder.today();
        contacts = folder.file("parental-responsibility");
    }

    @Override
    public void meet(Household household) throws IOException {
        var places = new HashMap<Long, Integer>();
        for (var bond : household.bonds) {
            if (bond.child().age(today) >= 1 || household.chance.happens(0.6)) {
                enter(household, bond, places);
            }
        }
    }

    private void enter(Household household, Bond bond, Map<Long, Integer> places) throws IOException {
        var chance = household.chance;
        var place = places.merge(bond.child().id, 1, Integer::sum);
        var applied = bond.child().born.plusMonths(Math.min(bond.child().age(today) * 12L, chance.between(20, 40)));
        var line = contacts
                .line("%s%d".formatted(bond.child().surname, bond.child().id), bond.child(), household, today)
                .knows("nhs_number", bond.child().age(today) < 5 ? 0.8 : 0.3, chance)
                .with("carer_", bond.carer(), household, today)
                .knows("carer_nino", 0.3, chance)
                .knows("carer_dob", bond.atHome() ? 0.95 : 0.75, chance)
                .set("contact_order", place)
                .set("relationship", bond.relationship())
                .set("responsible", bond.responsible() ? "Y" : "N")
                .set("lives_with_child", bond.atHome() ? "Y" : "N")
                .set("start_date", applied);
        if (bond.atHome()) {
            line.set("carer_address", "").set("carer_postcode", "");
        } else if (chance.happens(0.25)) {
            line.set("carer_address", "not given").set("carer_postcode", "");
        }
    }
}
