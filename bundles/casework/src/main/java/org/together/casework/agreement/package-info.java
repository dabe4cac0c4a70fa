/** Agreements: goals, promises, versions and marks, consents, and whether the work together holds. */
@org.jspecify.annotations.NullMarked
package org.together.casework.agreement;
