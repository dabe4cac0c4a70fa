/** Tests of reading and writing files. */
@org.jspecify.annotations.NullMarked
package org.together.hub.file;
