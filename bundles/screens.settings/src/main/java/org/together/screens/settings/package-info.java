/** Pages for those who run the platform. */
@org.jspecify.annotations.NullMarked
package org.together.screens.settings;
