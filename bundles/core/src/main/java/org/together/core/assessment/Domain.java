package org.together.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;

/**
 * One side of a family's life that an assessment looks at: what it asks, the scale on which distance travelled is read, and the kinds of
 * fact that already tell of it. Its id never changes and has no slash.
 */
public final class Domain {
    private final String id;
    private final String title;
    private final About about;
    private final List<Question> questions;
    private final Optional<Scale> scale;
    private final Set<String> kinds;

    private Domain(String id, String title, About about, List<Question> questions, Optional<Scale> scale, Set<String> kinds) {
        this.id = id;
        this.title = title;
        this.about = about;
        this.questions = List.copyOf(questions);
        this.scale = scale;
        this.kinds = Set.copyOf(kinds);
    }

    /** Of whom it is asked. */
    public enum About {
        FAMILY,
        EVERYONE,
        /** A child of the family whose age is not known is not passed over. */
        CHILD,
        ADULT;

        /** Of whose age nobody knows, what they are in the family decides: whoever is nobody's child in it is an adult. */
        public boolean includes(Family family, Person person) {
            return switch (this) {
                case FAMILY -> false;
                case EVERYONE -> true;
                case CHILD -> !isAdult(family, person);
                case ADULT -> isAdult(family, person);
            };
        }

        private static boolean isAdult(Family family, Person person) {
            return person.age().isPresent() ? person.isAdult() : bringsUp(family, person) || !isChildIn(family, person);
        }

        private static boolean bringsUp(Family family, Person person) {
            return is(family, person, Role.PARENT_OR_CARER)
                    || family.relationships().stream().anyMatch(tie -> tie.of().equals(person.id()) && isOfParent(tie.type()));
        }

        private static boolean isChildIn(Family family, Person person) {
            return is(family, person, Role.CHILD)
                    || family.relationships().stream().anyMatch(tie -> tie.to().equals(person.id()) && isOfParent(tie.type()));
        }

        private static boolean isOfParent(RelationshipType type) {
            return type.isParental() || type == RelationshipType.BIRTH_PARENT;
        }

        private static boolean is(Family family, Person person, Role role) {
            return family.memberships().stream().anyMatch(one -> one.person().id().equals(person.id()) && one.role() == role);
        }
    }

    public static Domain of(String id, String title, About about, Question... questions) {
        return new Domain(id, title, about, List.of(questions), Optional.empty(), Set.of());
    }

    public Domain readOn(Scale itsScale) {
        return new Domain(id, title, about, questions, Optional.of(itsScale), kinds);
    }

    public Domain knownFrom(FactKind... itsKinds) {
        return new Domain(id, title, about, questions, scale, Stream.of(itsKinds).map(FactKind::id).collect(Collectors.toSet()));
    }

    public Domain asking(List<Question> others) {
        return new Domain(id, title, about, others, scale, kinds);
    }

    public Domain called(String another) {
        return new Domain(id, another, about, questions, scale, kinds);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public About about() {
        return about;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Scale> scale() {
        return scale;
    }

    /** Ids of the kinds of fact shown beside it. */
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public String toString() {
        return id;
    }
}
