/** Cases, advocates and their families. */
@org.jspecify.annotations.NullMarked
package org.together.casework.caseload;
