/** Extensions in and out of the running platform, over Karaf's features. */
@org.jspecify.annotations.NullMarked
package org.together.extensions;
