/** Local accounts: passwords, tokens, guesses slowed down, the first administrator. */
@org.jspecify.annotations.NullMarked
package org.together.access.accounts;
