package org.together.casework.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.casework.Contributions;
import org.together.core.caseload.CaseRecords.Asked;
import org.together.core.caseload.CaseRecords.Type;
import org.together.core.caseload.RecordType;
import org.together.core.extension.Troubles;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** The types of record installed now, worded as configured. */
@Component(service = InstalledRecordTypes.class)
public final class InstalledRecordTypes {
    private final Contributions<Installed> types;

    /** A type with the kind of fact that one becomes. */
    record Installed(Type type, FactKind kind) {}

    @Activate
    public InstalledRecordTypes(@Reference Troubles troubles) {
        types = new Contributions<>("record.type", "The record \"%s\" failed and cannot be written.", troubles);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(RecordType type, Map<String, Object> properties) {
        types.add(type, properties, (id, title) -> {
            var fields = type.kind().fields().stream().map(field -> asked(type, field, properties)).toList();
            return new Installed(new Type(id, title, type.hint(), type.isAboutOnePerson(), fields), type.kind());
        });
    }

    private static Asked asked(RecordType type, Field<?> field, Map<String, Object> properties) {
        var label = properties.get("label." + field.key()) instanceof String words && !words.isBlank() ? words.strip() : field.label();
        return new Asked(field, label, type.required().contains(field.key()));
    }

    void remove(RecordType type) {
        types.remove(type);
    }

    List<Installed> all() {
        return types.all();
    }

    Optional<Installed> find(String id) {
        return types.find(id);
    }
}
