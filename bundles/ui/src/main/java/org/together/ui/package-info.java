/** The screen words: what a page and a family's panel are, and what a visit gives them. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.ui;
