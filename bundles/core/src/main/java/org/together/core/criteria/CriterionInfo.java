package org.together.core.criteria;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What a criterion is called. The id never changes and starts with its owner's name; it is stored with every finding
 * together with the title as it was.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CriterionInfo {
    String PREFIX_ = "criterion.";

    String id();

    String title();

    /**
     * What it is about: {@code crime}, {@code education}, {@code need}, {@code work}, {@code domestic-abuse},
     * {@code health}, {@code housing}.
     */
    String theme() default "";

    /** Whether a professional's nomination ({@code Judgement.NOMINATION} with this id) is evidence for it. */
    boolean nomination() default false;
}
