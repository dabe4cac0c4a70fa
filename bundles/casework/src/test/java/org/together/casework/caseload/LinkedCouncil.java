package org.together.casework.caseload;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.together.access.decide.RestrictionsFollow;
import org.together.access.rows.AccessRows;
import org.together.casework.CaseworkRows;
import org.together.casework.Council;
import org.together.casework.draft.DraftsAt;
import org.together.core.Progress;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.draft.Drafts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyFollower;
import org.together.hub.identity.StoredIdentities;
import org.together.hub.load.Bookkeeping;
import org.together.hub.load.Doorkeeper;
import org.together.hub.load.HubRows;
import org.together.hub.load.HubSettings;
import org.together.hub.load.InstalledFeeds;
import org.together.hub.load.StoredLoads;
import org.together.store.TestDatabase;
import org.together.store.unit.Address;

/** A council whose people and families the hub itself makes and joins, with all that follows them, in one database. */
@HubSettings.Settings
final class LinkedCouncil {
    static final Viewer ANALYST = Council.viewer("sennen", "sennen", StaffRole.ANALYST);
    private static final String FILE = """
            ref,from,forename,surname,dob,parent_forename,parent_surname,parent_dob,parent_postcode,parent_address
            1,01/10/2024,Eve,Bray,07/05/2018,Ann,Bray,04/04/1990,TR1 1AA,1 Fore St
            2,01/10/2024,Kit,Bray,09/06/2020,Ann,Bray,04/04/1990,TR1 1AA,1 Fore St
            3,01/11/2024,Tom,Hill,11/12/2017,Nan,Hill,04/07/1991,TR2 4ZZ,9 High St
            """;

    final Caseload load;
    final Drafts drafts;
    private final Bookkeeping books;
    private final StoredLoads loads;
    private final StoredIdentities identities;

    LinkedCouncil(Address address, Path folder) {
        System.setProperty("karaf.data", folder.toString());
        load = new Caseload(TestDatabase.at(address, new CaseworkRows(), new AccessRows(), new HubRows()));
        var council = load.council;
        var there = council.database;
        drafts = DraftsAt.folder(council, folder);
        books = new Bookkeeping(there.transactions(), there.entityManager(), there.writer());
        books.add(new FamiliesWithCase(there.entityManager()));
        books.addKin(new RestrictionsFollow(there.transactions(), there.entityManager(), council));
        books.addKin(load.follow);
        books.addKin(DraftsAt.follow(drafts));
        var feeds = new InstalledFeeds();
        feeds.add(new Registrations(), Map.of("feed.id", "registrations", "feed.title", "Registrations", "feed.agency", "Registry"));
        var door = new Doorkeeper(council.access, council, council.reader);
        var settings = new HubSettings(LinkedCouncil.class.getAnnotation(HubSettings.Settings.class));
        loads = new StoredLoads(feeds, books, door, settings);
        identities = new StoredIdentities(books, door, settings, loads, council.reader);
    }

    /** Two families, each worked with; the larger is kept from all but its advocate and the analyst. */
    void begin() {
        var file = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
        loads.load(ANALYST, "registrations", "a.csv", file, Progress.UNWATCHED);
        TwoFamilies.furnished(load, drafts, familyOf("Tom"), Council.PERRAN);
        load.council.seal(TwoFamilies.furnished(load, drafts, familyOf("Eve"), Council.KERRA), "kerra", "sennen");
    }

    /** The two mothers are one woman. */
    void join() {
        identities.join(ANALYST, person("Ann"), person("Nan"), "one woman");
    }

    private Id<Person> person(String forename) {
        return Id.of(one("person_id", "hub_identity", forename));
    }

    Id<Family> familyOf(String forename) {
        return Id.of(one("family_id", "hub_belonging b join hub_identity i on i.person_id = b.person_id", forename));
    }

    private long one(String column, String from, String forename) {
        var there = load.council.database;
        return there.transactions().required(() -> ((Number) there.entityManager()
                .createNativeQuery("select distinct " + column + " from " + from + " where forenames = '" + forename + "'")
                .getSingleResult()).longValue());
    }

    /** Told after all others. */
    void alsoTell(FamilyFollower last) {
        books.addKin(last);
    }
}
