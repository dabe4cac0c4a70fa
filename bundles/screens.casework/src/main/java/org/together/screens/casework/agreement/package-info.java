/** A family's agreement: goals, promises, signing, consents, and how the work together holds. */
@org.jspecify.annotations.NullMarked
package org.together.screens.casework.agreement;
