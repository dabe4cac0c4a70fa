package org.together.casework.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.caseload.CaseRecords.Asked;
import org.together.core.caseload.CaseRecords.Type;
import org.together.core.caseload.RecordType;
import org.together.core.extension.Troubles;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** The types of record installed now, worded as configured. One that fails is left out and reported. */
@Component(service = InstalledRecordTypes.class)
public final class InstalledRecordTypes {
    private final Troubles troubles;
    private final Map<RecordType, Installed> types = new ConcurrentHashMap<>();

    /** A type with the kind of fact that one becomes. */
    record Installed(int order, Type type, FactKind kind) {}

    @Activate
    public InstalledRecordTypes(@Reference Troubles troubles) {
        this.troubles = troubles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(RecordType type, Map<String, Object> properties) {
        var id = String.valueOf(properties.get("record.type.id"));
        var title = String.valueOf(properties.get("record.type.title"));
        var order = properties.get("record.type.order") instanceof Integer number ? number : 100;
        try {
            var fields = type.kind().fields().stream().map(field -> asked(type, field, properties)).toList();
            var told = new Type(id, title, type.hint(), type.isAboutOnePerson(), fields);
            types.put(type, new Installed(order, told, type.kind()));
        } catch (RuntimeException | LinkageError failed) {
            troubles.report(id, "The record \"" + title + "\" failed and cannot be written.", failed);
        }
    }

    private static Asked asked(RecordType type, Field<?> field, Map<String, Object> properties) {
        var label = properties.get("label." + field.key()) instanceof String words && !words.isBlank() ? words.strip() : field.label();
        return new Asked(field, label, type.required().contains(field.key()));
    }

    void remove(RecordType type) {
        types.remove(type);
    }

    List<Installed> all() {
        return types.values().stream()
                .sorted(Comparator.comparingInt(Installed::order).thenComparing(one -> one.type().title()))
                .toList();
    }

    Optional<Installed> find(String id) {
        return types.values().stream().filter(one -> one.type().id().equals(id)).findFirst();
    }
}
