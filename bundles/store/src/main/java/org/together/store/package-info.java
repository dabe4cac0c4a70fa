/** The store as the platform runs it: one database, its one persistence unit, and the services that read and write the record. */
@org.jspecify.annotations.NullMarked
package org.together.store;
