/** The rules of the house. */
@org.jspecify.annotations.NullMarked
package org.together.itests.house;
