/** Words as people write them: folded spellings, nicknames, sounds, birth dates, check digits and likeness of spelling. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.text;
