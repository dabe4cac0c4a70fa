package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Everything that hangs on a family's id in the tables of casework, but drafts, which are enciphered for their place. Goes over the rows as
 * they stand in the database: what is loaded must be written before, and is read anew after.
 */
final class FollowedRows {
    private static final List<String> TABLES = List.of(
            "case_spell", "case_change", "case_allocation", "case_step", "case_appointment", "case_panel_item", "case_supervision",
            "case_pack", "case_referral", "case_assessment", "case_agreement", "case_consent", "case_connection", "case_tie",
            "case_significance", "case_chronology_look", "case_extract", "case_joined");

    private final EntityManager rows;

    FollowedRows(EntityManager rows) {
        this.rows = rows;
    }

    /** How many rows went over. */
    int move(Id<Family> gone, Id<Family> into) {
        rows.flush();
        var moved = 0;
        for (var table : TABLES) {
            moved += change(
                    "update " + table + " set came_from = case when came_from = 0 then family else came_from end, family = ?1"
                            + " where family = ?2",
                    into.value(),
                    gone.value());
        }
        change("update case_referral set told_family = ?1 where told_family = ?2", into.value(), gone.value());
        rows.clear();
        return moved;
    }

    /** What was begun with these families is the family's again. */
    int back(Id<Family> back, Collection<Id<Family>> origins) {
        rows.flush();
        var moved = 0;
        for (var table : TABLES) {
            for (var origin : origins) {
                moved += change("update " + table + " set family = ?1 where came_from = ?2", back.value(), origin.value());
            }
            change("update " + table + " set came_from = 0 where came_from = ?1", back.value());
        }
        change("update case_referral set told_family = family where told_family <> 0 and family = ?1", back.value());
        change("update case_spell set open_family = family where open_family is not null and family = ?1", back.value());
        rows.clear();
        return moved;
    }

    /** Ends the open agreement of a family whose other one goes on; its id, 0 when there are not two. */
    long endSecondAgreement(Id<Family> gone, Id<Family> into, String reason) {
        var theirs = openAgreements(gone);
        if (theirs.isEmpty() || openAgreements(into).isEmpty()) {
            return 0;
        }
        change("update case_agreement set ended = current_date, end_reason = ?1 where id = ?2", reason, theirs.getFirst());
        return theirs.getFirst();
    }

    private List<Long> openAgreements(Id<Family> family) {
        return rows.createQuery("select a.id from AgreementRow a where a.family = :family and a.ended is null", Long.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    void resumeAgreement(long agreement, String reason) {
        change("update case_agreement set ended = null, end_reason = '' where id = ?1 and end_reason = ?2", agreement, reason);
    }

    private int change(String sql, Object... parameters) {
        var query = rows.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
