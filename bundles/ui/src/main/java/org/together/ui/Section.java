package org.together.ui;

/** Parts of the menu, in order. */
public enum Section {
    FAMILIES("Families"),
    FRONT_DOOR("Front door"),
    PROGRAMME("Programme"),
    DATA("Data"),
    MONEY("Money"),
    SETTINGS("Settings");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
