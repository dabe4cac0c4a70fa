package org.together.screens.casework.caseload;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which agencies attend: those asked to come are ticked, others are written. */
final class AttendanceFields extends Div {
    private final CheckboxGroup<String> asked = new CheckboxGroup<>("Agencies that attend");
    private final TextField others = new TextField();

    /** {@code attended} as {@link #words} gave it. */
    AttendanceFields(List<String> agencies, String attended) {
        var there = Stream.of(attended.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        asked.setItems(agencies);
        asked.setVisible(!agencies.isEmpty());
        asked.setValue(there.stream().filter(agencies::contains).collect(Collectors.toSet()));
        others.setLabel(agencies.isEmpty() ? "Agencies that attend" : "Others that attend (optional)");
        others.setHelperText("With a comma between them");
        others.setValue(there.stream().filter(word -> !agencies.contains(word)).collect(Collectors.joining(", ")));
        others.setWidthFull();
        add(asked, others);
    }

    /** With a comma between them, in the order in which they are asked. */
    String words() {
        var ticked = asked.getListDataView().getItems().filter(asked.getValue()::contains);
        return Stream.concat(ticked, Stream.of(others.getValue().strip()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
