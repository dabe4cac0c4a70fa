package org.together.casework.frontdoor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.Referrals.Receipt;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.record.Transactions;

/** Takes referrals in: checks them, knows their people again, keeps them, once for each key of a sender. */
@Component(service = Intake.class)
public final class Intake {
    private static final String NOT_THERE = "That family is not in the record, or you may not refer it";

    private final Gate gate;
    private final ReferralBook book;
    private final Transactions transactions;
    private final Identifications identifications;
    private final OfficeHours hours;

    @Activate
    public Intake(
            @Reference Gate gate,
            @Reference ReferralBook book,
            @Reference Transactions transactions,
            @Reference Identifications identifications,
            @Reference OfficeHours hours) {
        this.gate = gate;
        this.book = book;
        this.transactions = transactions;
        this.identifications = identifications;
        this.hours = hours;
    }

    List<Fault> faults(ReferralForm form) {
        return Checks.of(form, Problems.installed(identifications), hours.today());
    }

    Receipt take(Viewer viewer, ReferralForm form, Channel channel, Instant received) {
        gate.demand(viewer, Action.REFER);
        var faults = faults(form);
        var sent = new Sent(form, channel, "", mark(form), received.isAfter(hours.now()) ? hours.now() : received);
        return faults.isEmpty() ? transactions.required(() -> keep(viewer, sent)) : new Receipt(Optional.empty(), false, faults);
    }

    Receipt take(Viewer viewer, ReferralForm form, Channel channel, String key) {
        gate.demand(viewer, Action.REFER);
        var faults = faults(form);
        if (!faults.isEmpty()) {
            return new Receipt(Optional.empty(), false, faults);
        }
        var sentKey = key.isBlank() ? "" : sender(viewer, form, channel) + "/" + key.strip();
        if (sentKey.length() > 400) {
            return wrong("key", "The sender's own key must not be longer than 190 characters");
        }
        var sent = new Sent(form, channel, sentKey, mark(form), hours.now());
        return once(sent, () -> transactions.required(() -> keep(viewer, sent)));
    }

    /** An agency's file is the same file whoever of the access team takes it in. */
    private static String sender(Viewer viewer, ReferralForm form, Channel channel) {
        return channel == Channel.FILE ? "file/" + form.referrer().agency().strip() : viewer.account();
    }

    /** A referral on its way in. */
    private record Sent(ReferralForm form, Channel channel, String key, String mark, Instant received) {}

    /** Two of the same key at the same time: the database keeps one, and the other finds it. */
    private Receipt once(Sent sent, java.util.function.Supplier<Receipt> keeping) {
        try {
            return keeping.get();
        } catch (RuntimeException raced) {
            var there = sent.key().isEmpty() ? Optional.<Receipt>empty() : transactions.required(() -> again(sent));
            return there.orElseThrow(() -> raced);
        }
    }

    private Optional<Receipt> again(Sent sent) {
        return book.sent(sent.key()).map(row -> row.mark.equals(sent.mark())
                ? new Receipt(Optional.of(Id.of(row.id)), false, List.of())
                : wrong("key", "Another referral was sent with this key before"));
    }

    private Receipt keep(Viewer viewer, Sent sent) {
        var before = sent.key().isEmpty() ? Optional.<Receipt>empty() : again(sent);
        return before.orElseGet(() -> sent.form().family().isPresent() ? keepChosen(viewer, sent) : keepRecognised(viewer, sent));
    }

    private Receipt keepChosen(Viewer viewer, Sent sent) {
        var family = sent.form().family().flatMap(one -> gate.ask(viewer, Action.REFER, one));
        if (family.isEmpty()) {
            return wrong("people", NOT_THERE);
        }
        var row = row(viewer, sent);
        row.chosen = 1;
        about(row, family.get(), "Chosen from the record by " + viewer.name() + ".");
        return add(viewer, row, sent.form().people());
    }

    private Receipt keepRecognised(Viewer viewer, Sent sent) {
        var written = sent.form().people().stream().map(one -> one.known(Optional.empty())).toList();
        var row = row(viewer, sent);
        var match = new Recognition(gate).match(written);
        if (match.isEmpty()) {
            return add(viewer, row, written);
        }
        about(row, match.get().family(), match.get().reason());
        var people = new ArrayList<PersonReferred>();
        for (var i = 0; i < written.size(); i++) {
            people.add(written.get(i).known(Optional.ofNullable(match.get().people().get(i))));
        }
        return add(viewer, row, people);
    }

    private Receipt add(Viewer viewer, ReferralRow row, List<PersonReferred> people) {
        var referred = new ArrayList<ReferredRow>();
        people.forEach(one -> referred.add(ReferredRow.of(row.id, referred.size(), one)));
        book.add(row, referred);
        var how = "Received " + Channel.valueOf(row.channel).label();
        book.step(row, row.received, viewer, new ReferralBook.Note(how, ""));
        gate.record(viewer, Action.REFER, "referral:" + Id.of(row.id), how);
        return new Receipt(Optional.of(Id.of(row.id)), true, List.of());
    }

    static void about(ReferralRow row, Family family, String reason) {
        row.family = family.id().value();
        row.locality = family.locality().orElse(null);
        row.familyReason = reason;
    }

    private ReferralRow row(Viewer viewer, Sent sent) {
        var form = sent.form();
        var row = ReferralRow.fresh();
        row.sentKey = sent.key().isEmpty() ? Id.of(row.id).toString() : sent.key();
        row.mark = sent.mark();
        row.channel = sent.channel().name();
        row.sender = viewer.account();
        row.agency = form.referrer().agency().strip();
        row.referrer = form.referrer().name().strip();
        row.phone = form.referrer().phone().strip();
        row.self = form.referrer().isSelf() ? 1 : 0;
        row.concerns = form.concerns().strip();
        var problems = Problems.installed(identifications);
        row.problems = problems.written(form.problems().stream().flatMap(id -> problems.id(id).stream()).collect(Collectors.toSet()));
        row.wanted = form.wanted().strip();
        row.urgency = form.urgency().ordinal();
        row.consent = form.basis().consent().name();
        row.lawfulBasis = form.basis().lawfulBasis().strip();
        row.safety = Telling.written(form.safety().flags());
        row.safetyNote = form.safety().note().strip();
        row.received = sent.received();
        row.since = row.received;
        row.state = Referral.State.WAITING.name();
        return row;
    }

    Receipt bringFound(Viewer viewer, Id<Family> id, String why) {
        var action = gate.may(viewer, Action.TRIAGE) ? Action.TRIAGE : Action.REFER;
        gate.demand(viewer, action);
        var family = gate.family(viewer, id, action);
        if (why.isBlank()) {
            return wrong("concerns", "Say in a sentence why the family is brought to the front door");
        }
        var form = Found.form(viewer, family, why.strip(), identified(viewer, id), Problems.installed(identifications));
        var open = transactions.required(() -> book.ofFamily(id.value()));
        var earlier = open.stream().filter(row -> Channel.FOUND.name().equals(row.channel)).count();
        return open.stream()
                .filter(row -> row.state.equals(Referral.State.WAITING.name()) || row.state.equals(Referral.State.HANDED_OVER.name()))
                .findFirst()
                .map(row -> new Receipt(Optional.of(Id.of(row.id)), false, List.of()))
                .orElseGet(() -> {
                    var sent = new Sent(form, Channel.FOUND, "found/" + id + "/" + earlier, "found", hours.now());
                    return once(sent, () -> transactions.required(() -> keep(viewer, sent)));
                });
    }

    private List<IdentifiedFamily> identified(Viewer viewer, Id<Family> family) {
        return gate.may(viewer, Action.OPEN_FAMILY) ? identifications.of(viewer, family) : List.of();
    }

    private static Receipt wrong(String field, String sentence) {
        return new Receipt(Optional.empty(), false, List.of(new Fault(field, sentence)));
    }

    private static String mark(ReferralForm form) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Written.plainly(form).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java comes without SHA-256", missing);
        }
    }
}
