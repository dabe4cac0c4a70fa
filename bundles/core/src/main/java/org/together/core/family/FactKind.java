package org.together.core.family;

import java.util.List;

/**
 * A kind of fact: its id for ever ({@code area.kind}), its label, its fields, how closely it is kept, and how it reads in a chronology:
 * a sentence with {@code {field}} where a value goes, a part in square brackets left out when its value is not known.
 */
public final class FactKind {
    private final String id;
    private final String label;
    private final List<Field<?>> fields;
    private final Sensitivity sensitivity;
    private final String sentence;

    private FactKind(String id, String label, List<Field<?>> fields, Sensitivity sensitivity, String sentence) {
        this.id = id;
        this.label = label;
        this.fields = fields;
        this.sensitivity = sensitivity;
        this.sentence = sentence;
    }

    public static FactKind of(String id, String label, Field<?>... fields) {
        return new FactKind(id, label, List.of(fields), Sensitivity.ORDINARY, label);
    }

    public FactKind kept(Sensitivity closely) {
        return new FactKind(id, label, fields, closely, sentence);
    }

    public FactKind reads(String as) {
        return new FactKind(id, label, fields, sensitivity, as);
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** The fact as one line of a chronology. */
    public String tell(Fact fact) {
        var told = new StringBuilder();
        for (var part : sentence.split("(?=\\[)|(?<=\\])")) {
            var optional = part.startsWith("[");
            var text = optional ? part.substring(1, part.length() - 1) : part;
            var filled = fill(text, fact);
            if (!optional || !filled.contains("{")) {
                told.append(filled.replaceAll("\\{[^}]*}", "not known"));
            }
        }
        return told.toString();
    }

    private String fill(String text, Fact fact) {
        var filled = text;
        for (var field : fields) {
            var value = fact.values().get(field.key());
            if (value != null) {
                filled = filled.replace("{" + field.key() + "}", field.show(value));
            }
        }
        return filled;
    }

    @Override
    public String toString() {
        return id;
    }
}
