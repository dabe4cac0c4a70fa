/** Agencies' files as tables of text, whatever their encoding and format. */
@org.jspecify.annotations.NullMarked
package org.together.hub.file;
