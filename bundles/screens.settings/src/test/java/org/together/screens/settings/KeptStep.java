package org.together.screens.settings;

import java.util.List;
import java.util.Optional;
import org.together.core.access.Accounts.SignIn;
import org.together.core.access.SecondStep;
import org.together.core.access.Viewer;

/** One person's second step in memory: the only code is 246810. */
final class KeptStep implements SecondStep {
    static final String CODE = "246810";

    boolean isSetUp;

    @Override
    public Standing standing(Viewer viewer) {
        return new Standing(isSetUp, true, isSetUp ? 9 : 0);
    }

    @Override
    public Offer offer(Viewer viewer) {
        return new Offer("ABCD EFGH", "M0 0h5v5h-5z", 5);
    }

    @Override
    public SetUp accept(Viewer viewer, Offer offer, String code) {
        isSetUp = code.equals(CODE);
        return isSetUp
                ? new SetUp(List.of("2345-6789"), Optional.of(viewer), "")
                : new SetUp(List.of(), Optional.empty(), "The code is not right");
    }

    @Override
    public Optional<String> remove(Viewer viewer, String code) {
        isSetUp = !code.equals(CODE);
        return isSetUp ? Optional.of("The code is not right") : Optional.empty();
    }

    @Override
    public Optional<String> reset(Viewer viewer, String account) {
        isSetUp = false;
        return Optional.empty();
    }

    @Override
    public SignIn confirm(Asked asked, String code, String origin) {
        throw new UnsupportedOperationException("Not in settings");
    }

    @Override
    public Offer offer(Asked asked) {
        throw new UnsupportedOperationException("Not in settings");
    }

    @Override
    public SetUp accept(Asked asked, Offer offer, String code, String origin) {
        throw new UnsupportedOperationException("Not in settings");
    }
}
