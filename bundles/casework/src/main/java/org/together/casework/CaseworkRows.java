package org.together.casework;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.together.casework.agreement.AgreementRow;
import org.together.casework.agreement.ConsentRow;
import org.together.casework.agreement.GoalRow;
import org.together.casework.agreement.LadderUseRow;
import org.together.casework.agreement.MarkRow;
import org.together.casework.agreement.PromiseRow;
import org.together.casework.agreement.ReadingRow;
import org.together.casework.agreement.ReviewRow;
import org.together.casework.agreement.VersionRow;
import org.together.casework.assessment.AssessmentTables;
import org.together.casework.caseload.CaseloadTables;
import org.together.casework.chronology.ChronologyTables;
import org.together.casework.draft.DraftRow;
import org.together.casework.frontdoor.FrontDoorTables;
import org.together.casework.kinship.KinshipTables;
import org.together.casework.missed.MissedTables;
import org.together.casework.notice.NoticeRow;
import org.together.casework.notice.WishRow;
import org.together.core.record.Rows;

/** Cases, referrals, assessments and agreements, in tables of their own. */
@Component
public final class CaseworkRows implements Rows {

    @Override
    public String prefix() {
        return "case";
    }

    @Override
    public List<Class<?>> classes() {
        var others = List.<Class<?>>of(
                // agreement
                AgreementRow.class,
                GoalRow.class,
                ReadingRow.class,
                PromiseRow.class,
                VersionRow.class,
                MarkRow.class,
                ConsentRow.class,
                LadderUseRow.class,
                ReviewRow.class,
                // drafts
                DraftRow.class,
                // notices
                WishRow.class,
                NoticeRow.class);
        var areas = Stream.of(CaseloadTables.ALL, AssessmentTables.ALL, FrontDoorTables.ALL, MissedTables.ALL);
        var page = Stream.of(ChronologyTables.ALL, KinshipTables.ALL, others);
        return Stream.concat(areas, page).flatMap(List::stream).toList();
    }
}
