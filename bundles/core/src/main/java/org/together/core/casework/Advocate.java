package org.together.core.casework;

/** Whoever works with a family as its advocate: the account they sign in with, how they are called, their agency and telephone. */
public record Advocate(String account, String name, String agency, String phone) {}
