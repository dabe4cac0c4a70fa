/** The hub for other systems: files in, results and lists out. */
@org.jspecify.annotations.NullMarked
package org.together.hub.http;
