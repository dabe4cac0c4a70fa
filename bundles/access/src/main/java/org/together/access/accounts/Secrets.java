package org.together.access.accounts;

/** What somebody proves to be themselves by. */
record Secrets(Passwords passwords, KeptSecondSteps steps) {}
