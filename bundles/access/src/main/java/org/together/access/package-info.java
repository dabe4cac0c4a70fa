/** What the parts of access share: settings and whether the platform runs as a demo. */
@org.jspecify.annotations.NullMarked
package org.together.access;
