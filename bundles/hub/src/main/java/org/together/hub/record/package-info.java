/** The hub's own tables, read and written set-wise inside the running transaction. */
@org.jspecify.annotations.NullMarked
package org.together.hub.record;
