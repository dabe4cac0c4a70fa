package org.together.core.criteria;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a programme is called and which framework it asks; the id never changes. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProgrammeInfo {
    String PREFIX_ = "programme.";

    String id();

    String title();

    /** Id of the {@link Framework}. */
    String framework();
}
