package org.together.casework.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.together.core.caseload.Profile.Told;

/** What managers say of an advocate. */
@Entity
@Table(name = "case_advocate")
public class AdvocateRow {
    @Id
    String account = "";

    String name = "";
    String agency = "";
    String phone = "";
    String skills = "";
    String localities = "";
    int capacity;

    @Version
    int version;

    protected AdvocateRow() {}

    static AdvocateRow of(String account) {
        var row = new AdvocateRow();
        row.account = account;
        return row;
    }

    void put(Told told) {
        phone = told.phone().strip();
        skills = lines(told.skills());
        localities = lines(told.localities());
        capacity = told.capacity();
    }

    Told told() {
        return new Told(phone, set(skills), set(localities), capacity);
    }

    private static String lines(Collection<String> words) {
        return words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().sorted().collect(Collectors.joining("\n"));
    }

    private static Set<String> set(String lines) {
        return lines.lines().collect(Collectors.toCollection(TreeSet::new));
    }
}
