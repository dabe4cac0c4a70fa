package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnresolvedTest {

    @Test
    void the_package_that_is_missing_is_named_with_who_needs_it() {
        var told = "Unable to resolve root: missing requirement [root] osgi.identity; osgi.identity=x [caused by: Unable to resolve "
                + "uk.gov.anytown.x/1.0.0: missing requirement [uk.gov.anytown.x/1.0.0] osgi.wiring.package; "
                + "filter:=\"(&(osgi.wiring.package=org.unknown.thing)(version>=1.0.0))\"]";
        assertThat(Unresolved.inWords(new IllegalStateException(told)))
                .isEqualTo("uk.gov.anytown.x needs the package org.unknown.thing, which nothing here provides in a fitting version");
    }

    @Test
    void anything_else_is_told_as_it_is_but_not_at_length() {
        assertThat(Unresolved.inWords(new IllegalStateException("x".repeat(1000)))).hasSizeLessThan(310);
    }
}
