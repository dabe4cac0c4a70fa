/** The frame around every screen. */
@NullMarked
package org.together.shell;

import org.jspecify.annotations.NullMarked;
