/** Tests of the HTTP interface. */
@org.jspecify.annotations.NullMarked
package org.together.hub.http;
