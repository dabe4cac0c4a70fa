/** The command line. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.command;
