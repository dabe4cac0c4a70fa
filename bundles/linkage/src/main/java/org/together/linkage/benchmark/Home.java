package org.together.linkage.benchmark;

/** One made-up address. */
record Home(String address, String town, String postcode) {
}
