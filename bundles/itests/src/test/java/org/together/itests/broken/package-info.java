/** Criteria with something wrong, for an extension that a test builds and installs. */
@org.jspecify.annotations.NullMarked
package org.together.itests.broken;
