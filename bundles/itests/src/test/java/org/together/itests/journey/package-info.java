/** What people do, in a real browser. */
@org.jspecify.annotations.NullMarked
package org.together.itests.journey;
