/** Referrals for other systems. */
@org.jspecify.annotations.NullMarked
package org.together.casework.frontdoor.http;
