/** Doubts shown and decided, people split and joined, and the history of both. */
@org.jspecify.annotations.NullMarked
package org.together.hub.identity;
