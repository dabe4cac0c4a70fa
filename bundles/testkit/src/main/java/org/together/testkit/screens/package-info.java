/** What tests of an extension's screens and panels need: a visit in which nothing has to be waited for. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.testkit.screens;
