/** Folders in which nightly jobs leave files. */
@org.jspecify.annotations.NullMarked
package org.together.hub.folder;
