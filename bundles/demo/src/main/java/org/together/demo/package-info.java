/** A made-up county: households, their lives and the files agencies would send of them. Nobody in it exists. */
@org.jspecify.annotations.NullMarked
package org.together.demo;
