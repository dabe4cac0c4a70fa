package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.team.Cautions;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.HandOver;
import org.together.core.caseload.HandOver.Section;
import org.together.core.caseload.Papers;
import org.together.core.caseload.VisitPack;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Recipients;
import org.together.core.record.Transactions;

/** Makes papers from the record; a copy of a visit pack is numbered and out of date the day after the next. */
@Component
public final class StoredPapers implements Papers {
    private static final int DAYS_IN_DATE = 1;
    /** For the worker's eyes, so that the whole of it stays on one page. */
    private static final int POINTS_OF_ONE_PAGE = 12;

    private final EntityManager rows;
    private final Spells spells;
    private final Diary diary;
    private final Cautions cautions;
    private final Levels levels;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredPapers(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Spells spells,
            @Reference Diary diary,
            @Reference Cautions cautions,
            @Reference Levels levels,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.spells = spells;
        this.diary = diary;
        this.cautions = cautions;
        this.levels = levels;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public HandOver handOver(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.ALLOCATE, Action.RECORD_CONTACT);
            gate.record(viewer, Action.RECORD_CONTACT, id, "hand-over summary made");
            var pages = pages(family);
            var first = List.of(beforeVisit(family), pages.work(), pages.members(), pages.services());
            var now = List.of(pages.goals(), pages.steps(), pages.dates());
            var before = List.of(pages.contacts(), pages.history());
            var sections = Stream.of(first, now, before).flatMap(List::stream).toList();
            var page = page("Hand-over: " + family.name(), family, sections)
                    .to(Recipients.of("Those who take the family over"))
                    .footed("Made from the record on " + Pages.date(Gate.today()) + " for " + viewer.name());
            return new HandOver(family.name(), Gate.today(), sections, page);
        });
    }

    @Override
    public VisitPack visitPack(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var row = PackRow.of(id.value(), copies(id) + 1, viewer.account());
            row.made = Instant.now();
            row.expires = Gate.today().plusDays(DAYS_IN_DATE);
            rows.persist(row);
            gate.record(viewer, Action.RECORD_CONTACT, id, "visit pack, copy " + row.copy);
            var pages = pages(family);
            var sections = List.of(
                    beforeVisit(family), pages.firstNames(), Pages.brief(pages.dates(), 3), Pages.brief(pages.steps(), 3),
                    Pages.brief(pages.lastContact(), 1), Pages.brief(pages.services(), 6));
            var page = Document.of("Visit pack, copy " + row.copy, List.of(new Block.Pairs(pairs(sections))))
                    .about(family)
                    .inPoints(POINTS_OF_ONE_PAGE)
                    .to(Recipients.of("Whoever visits the family"))
                    .footed("Copy " + row.copy + ", taken by " + viewer.name() + ", out of date after " + Pages.date(row.expires)
                            + ": destroy it then");
            return new VisitPack(row.copy, viewer.name(), row.made, row.expires, sections, page);
        });
    }

    private Section beforeVisit(Family family) {
        return new Section("Before you go or ring", cautions.beforeVisit(family));
    }

    private static Document page(String title, Family family, List<Section> sections) {
        var blocks = new ArrayList<Block>();
        for (var section : sections) {
            blocks.add(new Block.Heading(2, section.title()));
            blocks.add(section.lines().isEmpty() ? new Block.Paragraph("Nothing recorded.") : new Block.Items(section.lines()));
        }
        return Document.of(title, blocks).about(family);
    }

    private static List<Block.Pair> pairs(List<Section> sections) {
        return sections.stream()
                .map(one -> new Block.Pair(one.title(), one.lines().isEmpty() ? "Nothing recorded." : String.join("\n", one.lines())))
                .toList();
    }

    private int copies(Id<Family> family) {
        return rows.createQuery("select p from PackRow p where p.family = :family", PackRow.class)
                .setParameter("family", family.value())
                .getResultList()
                .size();
    }

    private Pages pages(Family family) {
        var ids = List.of(family.id());
        return new Pages(
                family,
                spells.open(family.id()).map(spells::told),
                new Pages.ToCome(diary.steps(ids), diary.planned(ids), diary.goals(ids), List.of()),
                new Pages.Past(spells.changes(family.id()), levels::title));
    }
}
