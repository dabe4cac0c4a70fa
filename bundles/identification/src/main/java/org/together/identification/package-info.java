/** Asks the installed criteria and programmes about every family, keeps what was found, explains it and tries other numbers. */
@org.jspecify.annotations.NullMarked
package org.together.identification;
