/** Tables of access: accounts, tokens, restrictions and the audit. */
@org.jspecify.annotations.NullMarked
package org.together.access.rows;
