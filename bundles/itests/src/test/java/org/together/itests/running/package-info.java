/** The distribution, running. */
@org.jspecify.annotations.NullMarked
package org.together.itests.running;
