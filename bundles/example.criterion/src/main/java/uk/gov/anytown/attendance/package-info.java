/** Anytown: school attendance. */
@org.jspecify.annotations.NullMarked
package uk.gov.anytown.attendance;
