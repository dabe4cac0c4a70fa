package org.together.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.core.hub.Feed;
import org.together.core.hub.Reading;
import org.together.core.hub.Statement;
import org.together.feeds.AsbInterventions;
import org.together.feeds.CareersActivity;
import org.together.feeds.ChildrensSocialCare;
import org.together.feeds.DomesticAbuseCases;
import org.together.feeds.EarlyHelp;
import org.together.feeds.EducationOtherwise;
import org.together.feeds.Exclusions;
import org.together.feeds.HealthVisiting;
import org.together.feeds.HousingDifficulties;
import org.together.feeds.MentalHealth;
import org.together.feeds.OutOfWorkBenefits;
import org.together.feeds.ParentalResponsibility;
import org.together.feeds.PoliceIncidents;
import org.together.feeds.ProbationPrison;
import org.together.feeds.ProfessionalNominations;
import org.together.feeds.SchoolAttendance;
import org.together.feeds.SubstanceMisuse;
import org.together.feeds.YouthOffending;

/** A county written and read back through the feeds, with who each row is really about. */
final class ReadCounty {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Map<String, Feed> FEEDS = Map.ofEntries(
            Map.entry("asb-interventions", new AsbInterventions()),
            Map.entry("careers-activity", new CareersActivity()),
            Map.entry("childrens-social-care", new ChildrensSocialCare()),
            Map.entry("domestic-abuse", new DomesticAbuseCases()),
            Map.entry("early-help", new EarlyHelp()),
            Map.entry("education-otherwise", new EducationOtherwise()),
            Map.entry("exclusions", new Exclusions()),
            Map.entry("health-visiting", new HealthVisiting()),
            Map.entry("housing", new HousingDifficulties()),
            Map.entry("mental-health", new MentalHealth()),
            Map.entry("out-of-work-benefits", new OutOfWorkBenefits()),
            Map.entry("parental-responsibility", new ParentalResponsibility()),
            Map.entry("police-incidents", new PoliceIncidents()),
            Map.entry("probation-prison", new ProbationPrison()),
            Map.entry("professional-nominations", new ProfessionalNominations()),
            Map.entry("school-attendance", new SchoolAttendance()),
            Map.entry("substance-misuse", new SubstanceMisuse()),
            Map.entry("youth-offending", new YouthOffending()));

    final List<County.Written> files;
    final Map<String, List<String>> faults = new HashMap<>();
    final List<Said> said = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    private final Map<String, long[]> truth = new HashMap<>();

    /** A statement, the one it is really about, their family, and how it shows the person. */
    record Said(long person, long family, LocalDate born, Statement statement) {}

    ReadCounty(int residents, Path folder) throws IOException {
        files = new County(residents, 1, TODAY).write(folder, true);
        for (var line : Files.readAllLines(folder.resolve("truth.csv")).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            truth.put(cells[0] + cells[1], new long[] {Long.parseLong(cells[2]), Long.parseLong(cells[4])});
        }
        for (var file : files) {
            read(file);
        }
    }

    private void read(County.Written written) throws IOException {
        var feed = FEEDS.get(written.feed());
        var table = AgencyFile.read(written.file());
        var name = written.file().getFileName().toString();
        var wrong = faults.computeIfAbsent(name, any -> new ArrayList<>());
        for (var i = 0; i < table.rows().size(); i++) {
            var row = new CheckedRow(feed, table.row(i));
            if (!row.faults().isEmpty()) {
                wrong.addAll(row.faults());
                continue;
            }
            var reading = feed.read(row);
            reading.fault().ifPresent(fault -> wrong.add(fault.column() + ": " + fault.reason()));
            if (reading.fault().isEmpty()) {
                keep(reading, truth.get(name + (i + 2)));
            }
        }
    }

    private void keep(Reading reading, long[] about) {
        readings.add(reading);
        var first = reading.subjects().getFirst();
        var born = first.person().born().orElse(LocalDate.MIN);
        first.statements().forEach(statement -> said.add(new Said(about[0], about[1], born, statement)));
    }
}
