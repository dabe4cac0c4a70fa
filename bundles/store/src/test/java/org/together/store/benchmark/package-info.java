/** How fast the record is written and read; run on request, see README. */
@org.jspecify.annotations.NullMarked
package org.together.store.benchmark;
