/** Sign-in, menu and the frame around every screen. */
@org.jspecify.annotations.NullMarked
package org.together.shell;
