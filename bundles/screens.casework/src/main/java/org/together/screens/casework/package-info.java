/** Pages and panels of a worker's day. */
@org.jspecify.annotations.NullMarked
package org.together.screens.casework;
