package org.together.casework.frontdoor.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.together.casework.frontdoor.Codes;
import org.together.core.frontdoor.Referral;
import tools.jackson.databind.json.JsonMapper;

/** A referral as it is told to whoever sent it. */
final class ReferralJson {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private ReferralJson() {}

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
