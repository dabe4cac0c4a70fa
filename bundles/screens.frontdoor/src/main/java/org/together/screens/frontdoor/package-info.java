/** Pages of the joint access team. */
@org.jspecify.annotations.NullMarked
package org.together.screens.frontdoor;
