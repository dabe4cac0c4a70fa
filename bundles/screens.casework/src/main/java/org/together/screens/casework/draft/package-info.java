/** What somebody has begun to write and not handed in. */
@org.jspecify.annotations.NullMarked
package org.together.screens.casework.draft;
