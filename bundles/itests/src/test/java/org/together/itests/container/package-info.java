/** Tests that run inside the distribution, in its own container. */
@org.jspecify.annotations.NullMarked
package org.together.itests.container;
