/** Tests of watched folders. */
@org.jspecify.annotations.NullMarked
package org.together.hub.folder;
