/** Pages about the agencies' files: import, history, and the quality of the data. */
@org.jspecify.annotations.NullMarked
package org.together.screens.hub;
