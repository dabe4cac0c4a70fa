package org.together.core.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a set of domains is called; the id starts with its owner's name and never changes. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AssessmentDomainsInfo {
    String PREFIX_ = "assessment.";

    String id();

    String title();

    /** Smaller comes first; the platform's own standard set stands at 1000. */
    int order() default 100;
}
