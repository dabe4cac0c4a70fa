package org.together.casework.assessment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.assessment.AnswerRow.Place;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.family.Id;

/** Assessments and their answers as kept; decides nothing. Inside a transaction. */
@Component(service = Answers.class)
public final class Answers {
    private final EntityManager rows;

    @Activate
    public Answers(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    Optional<AssessmentRow> find(Id<Assessment> id) {
        return Optional.ofNullable(rows.find(AssessmentRow.class, id.value()));
    }

    /** Writers of one assessment take turns from here to the end of their transactions. */
    void turn(AssessmentRow row) {
        if (rows.getLockMode(row) != LockModeType.PESSIMISTIC_WRITE) {
            rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    List<AssessmentRow> ofFamily(long family) {
        return rows.createQuery("select a from AssessmentRow a where a.family = :family order by a.id desc", AssessmentRow.class)
                .setParameter("family", family)
                .getResultList();
    }

    Optional<AssessmentRow> ofSpell(long spell) {
        return rows.createQuery("select a from AssessmentRow a where a.spell = :spell", AssessmentRow.class)
                .setParameter("spell", spell)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        rows.persist(row);
        rows.flush();
    }

    /** What stands, and what is kept apart. */
    List<AnswerRow> now(long assessment) {
        return rows.createQuery(
                        "select a from AnswerRow a where a.assessment = :assessment and a.place <> :past order by a.id", AnswerRow.class)
                .setParameter("assessment", assessment)
                .setParameter("past", Place.PAST.name())
                .getResultList();
    }

    /** Newest first. */
    List<AnswerRow> versions(long assessment, FieldKey field) {
        return rows.createQuery(
                        "select a from AnswerRow a where a.assessment = :assessment and a.field = :field order by a.version desc",
                        AnswerRow.class)
                .setParameter("assessment", assessment)
                .setParameter("field", field.toString())
                .getResultList();
    }

    List<AnswerRow> byIds(long assessment, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.createQuery("select a from AnswerRow a where a.assessment = :assessment order by a.id", AnswerRow.class)
                        .setParameter("assessment", assessment)
                        .getResultStream()
                        .filter(row -> ids.contains(row.id))
                        .toList();
    }

    int askedAgain(long assessment) {
        return rows.createQuery("select count(a) from AnswerRow a where a.assessment = :assessment and a.askedAgain = true", Long.class)
                .setParameter("assessment", assessment)
                .getSingleResult()
                .intValue();
    }

    List<PublicationRow> publications(long assessment) {
        return rows.createQuery(
                        "select p from PublicationRow p where p.assessment = :assessment order by p.edition", PublicationRow.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    List<ScaleReadingRow> readings(long assessment) {
        return rows.createQuery(
                        "select r from ScaleReadingRow r where r.assessment = :assessment order by r.day, r.id", ScaleReadingRow.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
