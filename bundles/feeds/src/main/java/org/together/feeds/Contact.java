package org.together.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.facts.Involvement;
import org.together.core.hub.Column;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** The columns that name the service and the worker involved. */
record Contact(Column service, Column worker, Column phone) {

    /** The service's column is called differently in every agency. */
    static Contact of(Column service) {
        return new Contact(
                service,
                Column.text("worker", "Worker").alsoCalled("allocated_worker", "key_worker", "keyworker", "lead_worker", "worker_name"),
                Column.text("worker_phone", "Worker's telephone").alsoCalled("worker_telephone", "contact_number", "telephone"));
    }

    /** The statement with whoever the row names. */
    Statement on(Statement statement, Row row) {
        return statement
                .with(Involvement.SERVICE, row.text(service))
                .with(Involvement.WORKER, row.text(worker))
                .with(Involvement.PHONE, row.text(phone));
    }

    /** The service by itself, for matters whose own facts do not carry it. */
    Optional<Statement> alone(Spell spell, Row row) {
        return row.text(service).map(named -> on(spell.of(Involvement.SERVICE_INVOLVED, row), row));
    }

    /** The statement, and beside it the service by itself. */
    List<Statement> beside(Statement statement, Spell spell, Row row) {
        var both = new ArrayList<>(List.of(statement));
        alone(spell, row).ifPresent(both::add);
        return both;
    }
}
