/** The hub learns from its own records by what they are to be weighed. */
@org.jspecify.annotations.NullMarked
package org.together.hub.learn;
