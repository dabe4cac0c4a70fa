package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.assessment.Room.HOME;
import static org.together.casework.assessment.Room.KERRA;
import static org.together.casework.assessment.Room.MANAGER;
import static org.together.casework.assessment.Room.POLICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Answer.How;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Domain.About;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.State;
import org.together.store.TestDatabase;

class StoredAssessmentsTest {

    static Stream<TestDatabase> databases() {
        return Room.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_is_not_worked_with_has_none(TestDatabase database) {
        var room = new Room(database);
        assertThat(room.assessments.begin(MANAGER, room.family).refusal()).contains("not worked with");
        assertThat(room.assessments.current(MANAGER, room.family)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void there_is_one_for_each_case_and_whoever_comes_second_finds_it(TestDatabase database) {
        var room = new Room(database);
        var begun = room.begun();
        assertThat(room.assessments.begin(POLICE, room.family).assessment()).hasValueSatisfying(same -> {
            assertThat(same.id()).isEqualTo(begun);
            assertThat(same.begunBy().name()).isEqualTo("Kerra Pascoe");
        });
        assertThat(room.assessments.history(KERRA, room.family)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void has_a_page_for_each_of_the_familys_domains_and_for_each_person(TestDatabase database) {
        var room = new Room(database);
        var sections = room.assessments.sections(KERRA, room.begun());
        assertThat(sections).extracting(Section::title)
                .containsExactlyInAnyOrder("Home and money", "Life together", "Friends, relatives and neighbours",
                        "What the family wants", "Services in use", "Risk", "Morwenna Pascoe, 34", "Jago Pascoe, 9");
        assertThat(section(sections, room.child.toString()).blocks()).extracting(block -> block.domain().id())
                .containsExactly("voice", "learning", "safety", "health");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_version_of_an_answer_stays(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, HOME, 0, "Two rooms for five.\r\n");
        room.assessments.write(KERRA, id, HOME, 1, "Two rooms for five.\nThe boiler is broken.");
        assertThat(room.assessments.versions(KERRA, id, HOME)).extracting(Answer::text)
                .containsExactly("Two rooms for five.\nThe boiler is broken.", "Two rooms for five.");
        assertThat(room.assessments.sections(KERRA, id).stream().filter(each -> each.key().equals("home")))
                .singleElement()
                .returns(State.IN_PROGRESS, Section::state);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_who_write_in_different_paragraphs_at_once_are_merged(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, HOME, 0, "Rent is owed.\nThe boiler is broken.");
        room.assessments.write(POLICE, id, HOME, 1, "Rent is owed.\nThe boiler is broken.\nNeighbours complain.");
        var written = room.assessments.write(KERRA, id, HOME, 1, "£900 rent is owed.\nThe boiler is broken.");
        assertThat(written.clash()).isEmpty();
        assertThat(written.standing()).hasValueSatisfying(answer -> {
            assertThat(answer.text()).isEqualTo("£900 rent is owed.\nThe boiler is broken.\nNeighbours complain.");
            assertThat(answer.how()).isEqualTo(How.MERGED);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_who_change_the_same_words_are_both_kept_until_the_later_settles(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, HOME, 0, "Rent is owed.");
        room.assessments.write(POLICE, id, HOME, 1, "No rent is owed.");
        var clash = room.assessments.write(KERRA, id, HOME, 1, "£900 rent is owed.").clash().orElseThrow();
        assertThat(clash.theirs().text()).isEqualTo("No rent is owed.");
        assertThat(clash.yours().text()).isEqualTo("£900 rent is owed.");
        assertThat(clash.merged()).isEqualTo("No rent is owed.\n£900 rent is owed.");
        assertThat(section(room.assessments.sections(POLICE, id), "home").state()).isEqualTo(State.TO_SETTLE);
        assertThat(room.publications.publish(KERRA, id, "")).hasValueSatisfying(why -> assertThat(why).contains("settle"));
        var settled = room.assessments.settle(KERRA, id, HOME, 2, "£900 was owed; it is paid.");
        assertThat(settled.standing()).hasValueSatisfying(answer -> assertThat(answer.how()).isEqualTo(How.SETTLED));
        assertThat(section(room.assessments.sections(POLICE, id), "home").state()).isEqualTo(State.IN_PROGRESS);
        assertThat(room.assessments.versions(KERRA, id, HOME)).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_choice_is_never_merged(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var how = FieldKey.of(room.child, "voice", "how");
        room.assessments.write(POLICE, id, how, 0, "On their own");
        assertThat(room.assessments.write(KERRA, id, how, 0, "Not heard yet").clash()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_section_is_completed_when_somebody_says_so(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, new FieldKey("home", "section", FieldKey.DONE, ""), 0, "yes");
        assertThat(section(room.assessments.sections(KERRA, id), "home").state()).isEqualTo(State.COMPLETED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_question_that_the_record_answers_counts_as_asked_again(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, HOME, 0, "Two rooms for five.");
        assertThat(room.assessments.current(KERRA, room.family).orElseThrow().askedAgain()).isZero();
        room.assessments.write(KERRA, id, FieldKey.family("services", "missing"), 0, "The police");
        room.assessments.write(KERRA, id, FieldKey.family("services", "missing"), 1, "The police, and a food bank");
        assertThat(room.assessments.current(KERRA, room.family).orElseThrow().askedAgain()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_answer_stays_readable_when_its_question_has_gone(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var boats = Domain.of("kernow.boats", "Boats", About.FAMILY, Question.of("which", "Which boat"));
        room.install(() -> List.of(boats), 10);
        room.assessments.write(KERRA, id, FieldKey.family("kernow.boats", "which"), 0, "The gig");
        room.install(List::of, 10);
        var without = new InstalledDomains((bundle, what, cause) -> {});
        without.add(new StandardDomains(Map.of()), Map.of("assessment.id", "together.standard"));
        var later = new StoredAssessments(Room.settings(), room.desk, without, new Watchers(), room.cases);
        assertThat(section(later.sections(KERRA, id), "before").blocks().getFirst().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("The gig");
            assertThat(entry.question().words()).isEqualTo("Boats: Which boat");
            assertThat(entry.isWritable()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_has_it_open_is_told_what_others_keep(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var told = new ArrayList<String>();
        var watch = room.assessments.watch(POLICE, id, answer -> told.add(answer.text()));
        room.assessments.write(KERRA, id, HOME, 0, "Two rooms for five.");
        room.assessments.write(KERRA, id, Room.RISK.by(KERRA.agency()), 0, "canary");
        watch.close();
        room.assessments.write(KERRA, id, HOME, 1, "Three rooms for five.");
        assertThat(told).containsExactly("Two rooms for five.");
    }

    private static Section section(List<Section> sections, String key) {
        return sections.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
