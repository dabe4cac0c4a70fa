/** The agencies' files: one class a feed, saying what columns there are and what a good row means. */
@org.jspecify.annotations.NullMarked
package org.together.feeds;
