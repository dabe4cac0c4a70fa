package org.together.identification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.together.core.criteria.Finding;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;
import org.together.core.criteria.Picture;
import org.together.core.family.Family;

/** A family with the answers to every need, asked when they are wanted; used by one thread. */
final class SeenPicture implements Picture {
    private final Family family;
    private final FrameworkVersion version;
    private final Function<String, Finding> asking;

    SeenPicture(Family family, FrameworkVersion version, Function<String, Finding> asking) {
        this.family = family;
        this.version = version;
        this.asking = asking;
    }

    @Override
    public Family family() {
        return family;
    }

    @Override
    public FrameworkVersion version() {
        return version;
    }

    @Override
    public Map<Need, Finding> findings() {
        var findings = new LinkedHashMap<Need, Finding>();
        version.headlines().forEach(headline -> headline.needs().forEach(need -> findings.put(need, finding(need))));
        return Collections.unmodifiableMap(findings);
    }

    @Override
    public List<Headline> met() {
        return with(Finding.Status.MET);
    }

    @Override
    public List<Headline> unknown() {
        return with(Finding.Status.UNKNOWN);
    }

    @Override
    public Finding finding(String criterion) {
        return asking.apply(criterion);
    }

    /** Met when any need is, else unknown when any is. */
    Finding.Status status(Headline headline) {
        var status = Finding.Status.NOT_MET;
        for (var need : headline.needs()) {
            var finding = finding(need);
            if (finding.isMet()) {
                return Finding.Status.MET;
            }
            status = finding.isUnknown() ? Finding.Status.UNKNOWN : status;
        }
        return status;
    }

    Finding finding(Need need) {
        return finding(need.criterion());
    }

    private List<Headline> with(Finding.Status status) {
        var such = new ArrayList<Headline>();
        for (var headline : version.headlines()) {
            if (status(headline) == status) {
                such.add(headline);
            }
        }
        return List.copyOf(such);
    }
}
