package uk.gov.anytown.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import org.junit.jupiter.api.Test;
import org.together.core.facts.Involvement;
import org.together.core.facts.SocialCare;

class ServicesPanelTest {

    @Test
    void counts_the_records_of_each_service() {
        var family = aFamily()
                .withMember(aPerson()
                        .withFact(aFact(SocialCare.EARLY_HELP).with(Involvement.SERVICE, "Early help"))
                        .withFact(aFact(SocialCare.CHILD_IN_NEED).with(Involvement.SERVICE, "Children's services")))
                .withMember(aPerson().withFact(aFact(SocialCare.EARLY_HELP).with(Involvement.SERVICE, "Early help")))
                .build();
        assertThat(ServicesPanel.counts(family)).containsEntry("Early help", 2L).containsEntry("Children's services", 1L).hasSize(2);
    }
}
