package org.together.council.westcheshire;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.caseload.RecordType;
import org.together.core.caseload.RecordTypeInfo;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Vocabulary;

/** A service stops what another one does already: for families who had many interventions a year, and for what the partners gain. */
@Component(service = {RecordType.class, Vocabulary.class})
@RecordTypeInfo(id = "west-cheshire.stood-down", title = "A service stands down")
public class ServiceStoodDown implements RecordType {
    private static final Field<String> STOPS = Field.text("stops", "Which service stops, and what it did");
    private static final Field<String> INSTEAD = Field.text("instead", "Who does it now");
    private static final Field<Integer> HOURS = Field.number("hours", "Hours a month that become free");
    private static final Field<Boolean> TOLD = Field.flag("told", "The family was asked");
    private static final FactKind KIND = FactKind.of("west-cheshire.stood-down", "A service stands down", STOPS, INSTEAD, HOURS, TOLD)
            .reads("Stood down: {stops}[; done now by {instead}][; {hours} hours a month become free]");

    @Override
    public FactKind kind() {
        return KIND;
    }

    @Override
    public Set<String> required() {
        return Set.of(STOPS.key(), INSTEAD.key());
    }

    @Override
    public String hint() {
        return "When the plan shows that something is done twice: say who stops, and who goes on.";
    }
}
