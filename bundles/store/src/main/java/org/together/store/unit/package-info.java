/** One database and the one persistence unit over it: connections, migrations, transactions. Needs no framework. */
@org.jspecify.annotations.NullMarked
package org.together.store.unit;
