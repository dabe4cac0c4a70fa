package org.together.screens.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.access.Colleagues.Colleague;

/** Those who can be named among the few who may see a family. */
record NamedPeople(List<Colleague> colleagues) {

    Set<Colleague> of(Set<String> accounts) {
        return colleagues.stream().filter(one -> accounts.contains(one.account())).collect(Collectors.toSet());
    }

    /** By name; an account that does not sign in any more says so. */
    List<String> inWords(Set<String> accounts) {
        return accounts.stream().sorted().map(this::inWords).toList();
    }

    private String inWords(String account) {
        return colleagues.stream()
                .filter(one -> one.account().equals(account))
                .map(NamedPeople::label)
                .findFirst()
                .orElse(account + " (does not sign in now)");
    }

    static String label(Colleague one) {
        return one.agency().isBlank() ? one.name() : one.name() + ", " + one.agency();
    }
}
