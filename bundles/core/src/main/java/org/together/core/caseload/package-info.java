/** Advocates and their families: allocation, cover, visits, appointments, panels and supervision. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.caseload;
