package org.together.screens.casework.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.draft.Heading;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;

/** What every part of the page works with: the family, the services, and how to show the page again after a change. */
record Desk(Services services, Family family, Visit visit, Runnable again) {
    static final String WHOLE_FAMILY = "The whole family";

    Viewer viewer() {
        return visit.viewer();
    }

    Id<Family> id() {
        return family.id();
    }

    boolean mayChange() {
        return services.access().may(viewer(), Action.AGREE, family).isAllowed();
    }

    /** Tells what was kept and shows the page as it is now. */
    void kept(String message) {
        visit.tell(message);
        again.run();
    }

    /** Keeps what is typed into one of the forms about this family; {@code record} is what it is about, in the version read. */
    Autosave autosave(String form, Object record, long version) {
        var address = address(visit.rest().size() > 2 ? visit.rest().get(2) : "goals");
        var heading = Heading.about(id(), "agreement." + form, "Agreement", address).on(String.valueOf(record), version);
        return new Autosave(services.drafts().open(viewer(), heading));
    }

    String address(String part) {
        return "family/" + family.id() + "/" + AgreementPanel.ID + "/" + part;
    }

    List<Person> members() {
        return family.members().toList();
    }

    String called(Optional<Id<Person>> person) {
        return person.map(this::called).orElse(WHOLE_FAMILY);
    }

    String called(Id<Person> id) {
        return family.members().filter(person -> person.id().equals(id)).findFirst().map(Desk::called).orElse("Somebody who has left");
    }

    static String called(Person person) {
        return person.name().forenames().isBlank() ? person.name().full() : person.name().forenames();
    }

    /** Agencies and services that can own a goal or make a promise: one's own, and those that know the family. */
    List<String> agencies() {
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        family.facts().forEach(fact -> {
            known.add(fact.source().agency());
            fact.value(Involvement.SERVICE).ifPresent(known::add);
        });
        known.add(viewer().agency());
        known.removeIf(String::isBlank);
        return new ArrayList<>(known);
    }

    /** Of those, one's own, and whoever has a part in the agreement: goals belong to them, or they promised something. */
    List<String> agencies(Agreement agreement) {
        var taking = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taking.add(viewer().agency());
        agreement.goals().forEach(goal -> taking.addAll(goal.agencies()));
        agreement.promises().forEach(promise -> taking.add(promise.owner().service()));
        return agencies().stream().filter(taking::contains).toList();
    }
}
