package org.together.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Accounts.SignIn;
import org.together.core.access.SecondStep;
import org.together.core.access.Viewer;

/** Second steps in memory: the only code is 246810. */
final class KnownApp implements SecondStep {
    static final String CODE = "246810";

    private final Map<String, Viewer> people;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> setUp = new HashSet<>();

    KnownApp(Map<String, Viewer> people) {
        this.people = people;
    }

    void ask(String account, boolean isSetUp) {
        asked.add(account);
        if (isSetUp) {
            setUp.add(account);
        }
    }

    Optional<Asked> asked(String account) {
        return asked.contains(account) ? Optional.of(new Asked(account, !setUp.contains(account))) : Optional.empty();
    }

    @Override
    public SignIn confirm(Asked question, String code, String origin) {
        return code.equals(CODE)
                ? new SignIn(Optional.of(people.get(question.ticket())), "")
                : new SignIn(Optional.empty(), "The code is not right");
    }

    @Override
    public Offer offer(Asked question) {
        return new Offer("ABCD EFGH", "M0 0h5v5h-5z", 5);
    }

    @Override
    public SetUp accept(Asked question, Offer offer, String code, String origin) {
        return code.equals(CODE)
                ? new SetUp(List.of("2345-6789"), Optional.of(people.get(question.ticket())), "")
                : new SetUp(List.of(), Optional.empty(), "The code is not right");
    }

    @Override
    public Standing standing(Viewer viewer) {
        throw new UnsupportedOperationException("Not at the door");
    }

    @Override
    public Offer offer(Viewer viewer) {
        throw new UnsupportedOperationException("Not at the door");
    }

    @Override
    public SetUp accept(Viewer viewer, Offer offer, String code) {
        throw new UnsupportedOperationException("Not at the door");
    }

    @Override
    public Optional<String> remove(Viewer viewer, String code) {
        throw new UnsupportedOperationException("Not at the door");
    }

    @Override
    public Optional<String> reset(Viewer viewer, String account) {
        throw new UnsupportedOperationException("Not at the door");
    }
}
