/** What somebody has begun to write: kept enciphered, for its owner alone. */
@org.jspecify.annotations.NullMarked
package org.together.casework.draft;
