/** Keeps people in step with the records that describe them. */
@org.jspecify.annotations.NullMarked
package org.together.hub.link;
