/** Records held as packed columns of codes: dictionaries, CSV reading and the work shared out over all cores. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.rows;
