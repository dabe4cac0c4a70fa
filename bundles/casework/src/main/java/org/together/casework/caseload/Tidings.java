package org.together.casework.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.casework.agreement.AgreedDates;
import org.together.casework.chronology.Readable;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.MyDay;
import org.together.core.caseload.MyDay.Due;
import org.together.core.caseload.MyDay.Meeting;
import org.together.core.caseload.MyDay.News;
import org.together.core.caseload.MyDay.OpenGoal;
import org.together.core.caseload.NextStep;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Sorts what is known of somebody's families into their day. */
final class Tidings {
    private static final int AHEAD = 14;

    private final Viewer viewer;
    private final LocalDate today;
    private final int contactEveryDays;

    Tidings(Viewer viewer, LocalDate today, int contactEveryDays) {
        this.viewer = viewer;
        this.today = today;
        this.contactEveryDays = contactEveryDays;
    }

    MyDay day(List<Picture> pictures, Pages.ToCome toCome, List<CaseLine> lines) {
        var names = pictures.stream().collect(Collectors.toMap(one -> one.family().id(), one -> one.family().name()));
        var mine = toCome.planned().stream()
                .filter(one -> one.whose().account().equals(viewer.account()))
                .sorted(Comparator.comparing(Appointment::begins))
                .toList();
        var meetings = mine.stream()
                .filter(one -> one.begins().toLocalDate().equals(today))
                .map(one -> new Meeting(one, names.getOrDefault(one.family(), "")))
                .toList();
        var dues = Stream.of(
                        steps(pictures, toCome).flatMap(step -> due(step, names)),
                        mine.stream().map(one -> due(one, names)),
                        agreed(pictures, toCome).map(one -> due(one, names)))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Due::by))
                .toList();
        var overdue = new ArrayList<>(dues.stream().filter(due -> due.by().isBefore(today)).toList());
        pictures.stream().flatMap(this::notMet).forEach(overdue::add);
        overdue.sort(Comparator.comparing(Due::by));
        return new MyDay(today, meetings, List.copyOf(overdue), news(pictures), next(dues), goals(toCome, names), lines);
    }

    /** Those of which nobody has spoken for longest come first. */
    private static List<OpenGoal> goals(Pages.ToCome toCome, Map<Id<Family>, String> names) {
        return toCome.goals().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(goal -> Map.entry(entry.getKey(), goal)))
                .sorted(Comparator.comparing(entry -> entry.getValue().spokenOf().orElse(LocalDate.MIN)))
                .map(entry -> new OpenGoal(
                        entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue().words(), entry.getValue().standing()))
                .toList();
    }

    private List<Due> next(List<Due> dues) {
        return dues.stream()
                .filter(due -> !due.by().isBefore(today) && !due.by().isAfter(today.plusDays(AHEAD)))
                .filter(due -> due.at().isEmpty() || due.by().isAfter(today))
                .toList();
    }

    private static Stream<Due> due(NextStep step, Map<Id<Family>, String> names) {
        return step.by().stream()
                .map(day -> new Due(
                        step.family(), names.getOrDefault(step.family(), ""), step.what(), day, Optional.empty(), Optional.of(step.id())));
    }

    private static Due due(AgreedDates.Agreed one, Map<Id<Family>, String> names) {
        return new Due(one.family(), names.getOrDefault(one.family(), ""), one.what(), one.day(), Optional.empty(), Optional.empty());
    }

    private Due due(Appointment one, Map<Id<Family>, String> names) {
        var day = one.begins().toLocalDate();
        var what = day.isBefore(today) ? one.what() + ": not recorded yet" : one.what();
        return new Due(one.family(), names.getOrDefault(one.family(), ""), what, day, Optional.of(one.begins()), Optional.empty());
    }

    /** A family that nobody has met or spoken to for longer than the council wants. */
    private Stream<Due> notMet(Picture picture) {
        var since = picture.lastContact().filter(day -> !day.isBefore(picture.kept().begun())).orElse(picture.kept().begun());
        var days = ChronoUnit.DAYS.between(since, today);
        if (!isTheirs(picture.kept()) || days <= contactEveryDays || picture.kept().stage() == Stage.CLOSING) {
            return Stream.empty();
        }
        var what = "Nobody has met or spoken to the family for " + days + " days";
        var by = since.plusDays(contactEveryDays);
        return Stream.of(new Due(picture.family().id(), picture.family().name(), what, by, Optional.empty(), Optional.empty()));
    }

    private Set<Id<Family>> theirs(List<Picture> pictures) {
        return pictures.stream().filter(one -> isTheirs(one.kept())).map(one -> one.family().id()).collect(Collectors.toSet());
    }

    /** Of families that are not theirs, only what their agency promised. */
    private Stream<AgreedDates.Agreed> agreed(List<Picture> pictures, Pages.ToCome toCome) {
        var theirs = theirs(pictures);
        return toCome.agreed().stream().filter(
                one -> theirs.contains(one.family()) || one.service().strip().equalsIgnoreCase(viewer.agency()));
    }

    /** Of families that are not theirs, only what they said they would do. */
    private Stream<NextStep> steps(List<Picture> pictures, Pages.ToCome toCome) {
        var theirs = theirs(pictures);
        return toCome.steps().stream().filter(step -> theirs.contains(step.family()) || step.who().equals(viewer.name()));
    }

    /** Whose advocate they are, or whom they cover: others who work with a family are not asked to keep up the contact. */
    private boolean isTheirs(Case kept) {
        return Stream.concat(kept.advocate().stream(), kept.cover().stream()).anyMatch(one -> one.account().equals(viewer.account()));
    }

    /** Families of which most is new come first. */
    private List<News> news(List<Picture> pictures) {
        var since = today.minusDays(1).atStartOfDay(Gate.HERE).toInstant();
        return pictures.stream()
                .map(one -> new News(one.family().id(), one.family().name(), fresh(one.family(), since)))
                .filter(news -> !news.facts().isEmpty())
                .sorted(Comparator.comparingInt((News news) -> -news.facts().size()).thenComparing(News::name))
                .toList();
    }

    private List<Fact> fresh(Family family, Instant since) {
        return family.facts()
                .filter(fact -> !fact.learnt().isBefore(since) && Picture.isByAnother(fact, viewer.name())
                        && Readable.by(viewer, fact))
                .sorted(Comparator.comparing((Fact fact) -> fact.period().from()).thenComparing(Fact::id).reversed())
                .toList();
    }
}
