/** The joint access team: referrals in, decided within working hours, handed over and accepted. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.frontdoor;
