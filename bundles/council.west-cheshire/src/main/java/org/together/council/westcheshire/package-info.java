/** Families Together in West Cheshire: a joint access team, one advocate, one assessment, one agreement. */
@org.jspecify.annotations.NullMarked
package org.together.council.westcheshire;
