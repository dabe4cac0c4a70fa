package org.together.casework.frontdoor.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.casework.frontdoor.Codes;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Urgency;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A referral as JSON, in and out. */
final class ReferralJson {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private ReferralJson() {}

    static ReferralForm read(JsonNode sent) {
        var referrer = sent.path("referrer");
        var who = referrer.path("self").asBoolean(false)
                ? Referrer.self(text(referrer, "name"), text(referrer, "phone"))
                : Referrer.of(text(referrer, "agency"), text(referrer, "name"), text(referrer, "phone"));
        return ReferralForm.of(who, sent.path("people").valueStream().map(ReferralJson::person).toList(), text(sent, "concerns"))
                .problems(texts(sent, "problems").stream().collect(Collectors.toSet()))
                .wanting(text(sent, "wanted"), Codes.choice(Urgency.class, "urgency", text(sent, "urgency"), Urgency.ROUTINE))
                .sharedBy(Codes.choice(Consent.class, "consent", text(sent, "consent"), Consent.NOT_ASKED), text(sent, "lawfulBasis"))
                .minding(Codes.choices(SafetyFlag.class, "safety", texts(sent, "safety")), text(sent, "safetyNote"));
    }

    private static PersonReferred person(JsonNode sent) {
        var person = PersonReferred.of(text(sent, "forenames"), text(sent, "surname"), Codes.role("role", text(sent, "role")))
                .at(text(sent, "address"), text(sent, "postcode"));
        return Codes.day("born", text(sent, "born")).map(person::born).orElse(person);
    }

    private static String text(JsonNode of, String field) {
        var value = of.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new NoText(field);
        }
        return value.stringValue();
    }

    private static List<String> texts(JsonNode of, String field) {
        return of.path(field).valueStream().map(one -> one.asString("")).toList();
    }

    /** A field that should be text and is not. */
    static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoText(String field) {
            super("Write " + field + " as text in quotation marks.");
        }
    }

    static Map<String, Object> of(Referral referral) {
        var content = new LinkedHashMap<String, Object>();
        content.put("referral", referral.id().toString());
        content.put("state", Codes.code(referral.state()));
        content.put("received", referral.received().toString());
        content.put("since", referral.since().toString());
        referral.decided().ifPresent(triage -> {
            content.put("decision", Codes.code(triage.decision()));
            content.put("service", triage.service());
        });
        return content;
    }
}
