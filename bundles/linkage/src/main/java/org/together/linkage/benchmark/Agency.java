package org.together.linkage.benchmark;

/**
 * One agency's feed: how likely it holds a child or an adult, how careless it is, how old its news, and which numbers it holds for how
 * many.
 */
enum Agency {
    EDUCATION("education", .80, .02, .6, .1, 0, .97, 0),
    HEALTH("health", .70, .62, .5, .25, .96, 0, 0),
    HOUSING("housing", .35, .45, 1.1, .15, 0, 0, .35),
    POLICE("police", .12, .28, 2.2, .4, 0, 0, 0),
    BENEFITS("benefits", .03, .55, .6, .3, 0, 0, .95),
    CARE("social-care", .40, .22, 1.3, .3, .45, .4, .1);

    final String title;
    final double ofChildren;
    final double ofAdults;
    final double carelessness;
    final double outOfDate;
    final double nhs;
    final double upn;
    final double nino;

    Agency(String title, double... shares) {
        this.title = title;
        ofChildren = shares[0];
        ofAdults = shares[1];
        carelessness = shares[2];
        outOfDate = shares[3];
        nhs = shares[4];
        upn = shares[5];
        nino = shares[6];
    }
}
