package org.together.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;
import org.together.store.TestDatabase;

/** What is read of a family before it is decided whether somebody may see it. */
class GateTest {
    private final List<Object> read = new ArrayList<>();

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private Gate gate(Council council) {
        return new Gate(council.access, council, (FamilyReader) Proxy.newProxyInstance(
                FamilyReader.class.getClassLoader(), new Class<?>[] {FamilyReader.class}, (proxy, method, arguments) -> {
                    Stream.of(arguments[0] instanceof Collection<?> many ? many.toArray() : new Object[] {arguments[0]})
                            .forEach(read::add);
                    return method.invoke(council.reader, arguments);
                }));
    }

    private static String refusal(Gate gate, Viewer viewer, Id<Family> family, Action... oneOf) {
        return catchThrowableOfType(Refused.class, () -> gate.family(viewer, family, oneOf)).getMessage();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_of_a_sealed_family_is_read_for_whoever_is_not_named(TestDatabase database) {
        var council = new Council(database);
        var sealed = council.keep(aFamily().withMember(aPerson()));
        var open = council.keep(aFamily().withMember(aPerson()));
        council.seal(sealed, Council.MANAGER.account());
        var gate = gate(council);
        var none = refusal(gate, Council.OFFICER, Id.next(), Action.OPEN_FAMILY);
        read.clear();
        assertThat(refusal(gate, Council.OFFICER, sealed, Action.OPEN_FAMILY)).isEqualTo(none);
        assertThat(refusal(gate, Council.KERRA, sealed, Action.ALLOCATE, Action.RECORD_CONTACT)).isEqualTo(none);
        assertThat(gate.ask(Council.OFFICER, Action.TRIAGE, sealed)).isEmpty();
        assertThat(gate.allowed(Council.OFFICER, Action.OPEN_FAMILY, List.of(sealed, open))).extracting(Family::id).containsExactly(open);
        assertThat(gate.allowed(Council.OFFICER, Action.OPEN_FAMILY, List.of(sealed))).isEmpty();
        assertThat(read).doesNotContain(sealed).contains(open);
        assertThat(council.audited).filteredOn(line -> line.contains("refused: ")).hasSize(4);
        assertThat(gate.family(Council.MANAGER, sealed, Action.OPEN_FAMILY).id()).isEqualTo(sealed);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_is_asked_for_as_often_as_one_that_there_is_not(TestDatabase database) {
        var council = new Council(database);
        var sealed = council.keep(aFamily().withMember(aPerson()));
        council.seal(sealed, Council.MANAGER.account());
        var gate = gate(council);
        refusal(gate, Council.OFFICER, Id.next(), Action.OPEN_FAMILY);
        var forNone = read.size();
        refusal(gate, Council.OFFICER, sealed, Action.OPEN_FAMILY);
        assertThat(read).hasSize(forNone * 2).doesNotContain(sealed);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_is_read_for_whoever_has_no_role_for_it(TestDatabase database) {
        var council = new Council(database);
        var family = council.keep(aFamily().withMember(aPerson()));
        assertThat(refusal(gate(council), Council.KERRA, family, Action.TRIAGE)).contains("role");
        assertThat(read).doesNotContain(family);
    }
}
