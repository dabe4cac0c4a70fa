/** The record in tables: set-wise SQL on the connection of the running transaction. */
@org.jspecify.annotations.NullMarked
package org.together.store.record;
