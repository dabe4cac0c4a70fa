package org.together.demo;

import java.io.IOException;

/** One part of public life: it meets each household once and enters what it knows into its files. */
interface Bureau {
    void meet(Household household) throws IOException;
}
