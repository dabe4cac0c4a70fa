/** Loads: their history, rejects and quality, and the work of one. */
@org.jspecify.annotations.NullMarked
package org.together.hub.load;
