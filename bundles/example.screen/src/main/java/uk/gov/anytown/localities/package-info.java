/** Anytown: families by locality. */
@org.jspecify.annotations.NullMarked
package uk.gov.anytown.localities;
