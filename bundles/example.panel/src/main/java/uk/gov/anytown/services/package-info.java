/** Anytown: services of a family. */
@org.jspecify.annotations.NullMarked
package uk.gov.anytown.services;
