/** Referrals: taken and checked, recognised, triaged within working hours, handed over. Decides who may, and audits. */
@org.jspecify.annotations.NullMarked
package org.together.casework.frontdoor;
