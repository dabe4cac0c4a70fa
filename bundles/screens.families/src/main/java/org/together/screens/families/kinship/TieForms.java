package org.together.screens.families.kinship;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.kinship.Kinships.Draft;
import org.together.core.kinship.Kinships.Ending;
import org.together.core.kinship.Tie;
import org.together.screens.families.kinship.RelationshipsPanel.Desk;
import org.together.ui.parts.DayField;
import org.together.ui.parts.FormDialog;

/** Adding and ending relationships, and recording a death. */
final class TieForms {
    private final Desk desk;

    TieForms(Desk desk) {
        this.desk = desk;
    }

    void add() {
        var of = person("Who");
        var type = new Select<RelationshipType>();
        type.setLabel("Is the");
        type.setItems(RelationshipType.values());
        type.setItemLabelGenerator(one -> one.label() + " of");
        var to = person("Of whom");
        var since = day("Since");
        var until = day("Until (optional)");
        until.clear();
        var note = line("Who says so, or anything to know (optional)");
        new FormDialog("Add a relationship", "It is drawn in the genogram and stands in the list.")
                .with(of, type, to, since, until, note)
                .needs(of, "Choose a member")
                .needs(type, "Say what they are to the other")
                .needs(to, "Choose the other member")
                .needs(since, "Write since when, as far as it is known")
                .open("Add", () -> desk.kinships().add(
                        desk.visit().viewer(), desk.kinship().family().id(), new Draft(
                                of.getValue().id(), type.getValue(), to.getValue().id(),
                                new Period(since.getValue(), until.getValue()), note.getValue())),
                        () -> desk.kept("The relationship is kept"));
    }

    void end(Tie tie) {
        var last = day("Last day");
        var why = line("How it ended (optional)");
        new FormDialog("End this relationship", desk.people().forenames(tie.of()) + ": " + desk.people().told(tie, tie.of())
                        + ". It stays in the drawing of the time when it was true.")
                .with(last, why)
                .open("End it", () -> desk.kinships().end(
                        desk.visit().viewer(), desk.kinship().family().id(), tie, new Ending(chosen(last), why.getValue())),
                        () -> desk.kept("The relationship has ended"));
    }

    void takeBack(Id<Tie> tie) {
        var why = line("Why it was wrong");
        var explained = "For what was recorded by mistake. It is no longer shown; that it was recorded is kept.";
        new FormDialog("Take this relationship back", explained)
                .with(why)
                .needs(why, "Say why in a sentence")
                .open("Take it back", () -> desk.kinships().takeBack(desk.visit().viewer(), tie, why.getValue()),
                        () -> desk.kept("The relationship is taken back"));
    }

    void death() {
        var who = person("Who");
        var day = day("Day of death");
        new FormDialog("Record a death", "It stands among the facts about them, with you as the source.")
                .with(who, day)
                .needs(who, "Choose a member")
                .open("Record", () -> desk.kinships().died(
                        desk.visit().viewer(), desk.kinship().family().id(), who.getValue().id(), chosen(day)),
                        () -> desk.kept("Recorded"));
    }

    private Select<Person> person(String label) {
        var select = new Select<Person>();
        select.setLabel(label);
        select.setItems(List.copyOf(desk.kinship().family().members().toList()));
        select.setItemLabelGenerator(person -> person.name().full());
        return select;
    }

    static DatePicker day(String label) {
        var field = new DayField(label, CouncilTime.today());
        field.setMax(CouncilTime.today());
        return field;
    }

    static LocalDate chosen(DatePicker field) {
        return Optional.ofNullable(field.getValue()).orElseGet(() -> CouncilTime.today());
    }

    static TextField line(String label) {
        var field = new TextField(label);
        field.setMaxLength(700);
        field.setWidthFull();
        return field;
    }
}
