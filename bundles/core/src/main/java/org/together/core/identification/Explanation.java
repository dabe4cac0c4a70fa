package org.together.core.identification;

import java.util.List;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Verdict;

/** What every installed programme says about a family now: headline by headline, need by need, with the very facts. */
public record Explanation(List<ByProgramme> programmes, List<Asked> otherCriteria) {

    /** One programme's verdict and what it rests on. */
    public record ByProgramme(String id, String title, String frameworkVersion, Verdict verdict, List<ByHeadline> headlines) {}

    /** A headline and the answers to its needs. */
    public record ByHeadline(String id, String title, Finding.Status status, List<Asked> needs) {}

    /** One question and its answer. */
    public record Asked(String criterion, String title, Finding finding) {}
}
