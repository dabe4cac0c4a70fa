package org.together.demo;

/** An address: number and street, town, postcode of the area ZX (or ZY outside the county) and property number. */
record Home(String street, String town, String postcode, String uprn, int district) {

    String lines() {
        return street + ", " + town;
    }
}
