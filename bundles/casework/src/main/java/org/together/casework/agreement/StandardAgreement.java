package org.together.casework.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.AgreementTemplateInfo;
import org.together.core.agreement.GoalScale;
import org.together.core.agreement.WrittenTemplate;

/** The platform's own template, for councils that bring none: worded in {@code standard-agreement.properties}, configured line by line. */
@Component
@AgreementTemplateInfo(id = "together.standard-agreement", title = "Families together agreement", order = 1000)
public class StandardAgreement implements AgreementTemplate {
    private final AgreementTemplate written;

    @Activate
    public StandardAgreement(Map<String, Object> configured) {
        written = WrittenTemplate.of(words(), configured);
    }

    @Override
    public List<Statement> statements() {
        return written.statements();
    }

    @Override
    public List<Undertaking> expectations() {
        return written.expectations();
    }

    @Override
    public List<Undertaking> promises() {
        return written.promises();
    }

    @Override
    public List<Step> ladder() {
        return written.ladder();
    }

    @Override
    public List<GoalScale> scales() {
        return written.scales();
    }

    @Override
    public int reviewWeeks() {
        return written.reviewWeeks();
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = StandardAgreement.class.getResourceAsStream("standard-agreement.properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
