/** Which records are one person, and what is then believed of that person. */
@org.jspecify.annotations.NullMarked
package org.together.hub.match;
