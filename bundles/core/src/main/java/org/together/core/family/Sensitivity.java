package org.together.core.family;

/** How closely a fact is kept: ordinary casework, sensitive (health, offences, abuse), or restricted to those named. */
public enum Sensitivity {
    ORDINARY,
    SENSITIVE,
    RESTRICTED
}
