package org.together.casework.frontdoor.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.together.casework.frontdoor.Codes;
import org.together.core.family.Role;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Urgency;
import tools.jackson.databind.JsonNode;

/** A referral as another system sent it: the form, and what of it could not be read, field by field, which the form is without. */
final class SentReferral {
    private final List<Fault> unread = new ArrayList<>();
    private final ReferralForm form;

    SentReferral(JsonNode sent) {
        var referrer = sent.path("referrer");
        var name = text(referrer, "referrer.", "name");
        var phone = text(referrer, "referrer.", "phone");
        var who = referrer.path("self").asBoolean(false)
                ? Referrer.self(name, phone)
                : Referrer.of(text(referrer, "referrer.", "agency"), name, phone);
        form = ReferralForm.of(who, people(sent), text(sent, "", "concerns"))
                .problems(Set.copyOf(texts(sent, "problems")))
                .wanting(text(sent, "", "wanted"), choice(sent, "urgency", Urgency.ROUTINE))
                .sharedBy(choice(sent, "consent", Consent.NOT_ASKED), text(sent, "", "lawfulBasis"))
                .minding(safety(sent), text(sent, "", "safetyNote"));
    }

    ReferralForm form() {
        return form;
    }

    List<Fault> unread() {
        return List.copyOf(unread);
    }

    /** All that is wrong: a field that could not be read counts once. */
    List<Fault> faults(List<Fault> ofForm) {
        var said = unread.stream().map(Fault::field).toList();
        return Stream.concat(unread.stream(), ofForm.stream().filter(fault -> !said.contains(fault.field()))).toList();
    }

    private List<PersonReferred> people(JsonNode sent) {
        var all = sent.path("people").valueStream().toList();
        return IntStream.range(0, all.size()).mapToObj(at -> person(all.get(at), "people[" + at + "].")).toList();
    }

    private PersonReferred person(JsonNode sent, String at) {
        var role = text(sent, at, "role");
        var born = text(sent, at, "born");
        var person = PersonReferred.of(
                        text(sent, at, "forenames"), text(sent, at, "surname"),
                        read(() -> Codes.role(at + "role", role)).orElse(Role.NOT_KNOWN))
                .at(text(sent, at, "address"), text(sent, at, "postcode"));
        return read(() -> Codes.day(at + "born", born)).flatMap(day -> day).map(person::born).orElse(person);
    }

    private <E extends Enum<E>> E choice(JsonNode sent, String field, E otherwise) {
        var text = text(sent, "", field);
        return read(() -> Codes.choice(otherwise.getDeclaringClass(), field, text, otherwise)).orElse(otherwise);
    }

    private Set<SafetyFlag> safety(JsonNode sent) {
        var flags = new LinkedHashSet<SafetyFlag>();
        var words = texts(sent, "safety");
        IntStream.range(0, words.size()).forEach(at -> read(
                () -> Codes.choices(SafetyFlag.class, "safety[" + at + "]", List.of(words.get(at)))).ifPresent(flags::addAll));
        return flags;
    }

    private <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Codes.NotRead wrong) {
            unread.add(new Fault(wrong.field(), String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    private String text(JsonNode of, String at, String field) {
        return text(of.path(field), at + field);
    }

    private List<String> texts(JsonNode of, String field) {
        var all = of.path(field);
        if (!all.isArray() && !all.isMissingNode() && !all.isNull()) {
            unread.add(new Fault(field, "Write this as a list: [\"…\"]"));
        }
        var values = all.valueStream().toList();
        return IntStream.range(0, all.isArray() ? values.size() : 0).mapToObj(at -> text(values.get(at), field + "[" + at + "]")).toList();
    }

    private String text(JsonNode value, String field) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            unread.add(new Fault(field, "Write this as text in quotation marks"));
            return "";
        }
        return value.stringValue();
    }
}
