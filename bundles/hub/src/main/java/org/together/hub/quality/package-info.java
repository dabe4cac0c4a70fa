/** How good the agencies' data is, and on what they disagree. */
@org.jspecify.annotations.NullMarked
package org.together.hub.quality;
