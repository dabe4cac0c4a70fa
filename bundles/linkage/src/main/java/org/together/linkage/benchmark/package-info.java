/** A made-up county with six feeds, known answers, and the measures taken on it. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.benchmark;
