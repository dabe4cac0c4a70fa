package org.together.core.frontdoor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What a route is called, the service that is asked to take the family on, and the decision and level of need that go with it. All but the
 * id may be set differently in the component's configuration ({@code route.title}, {@code route.service}, {@code route.level}).
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReferralRouteInfo {
    String PREFIX_ = "route.";

    /** Starts with the owner's name; never changes. */
    String id();

    String title();

    String service();

    TriageDecision decision();

    /** Id of a level of need; empty for the usual one of the decision. */
    String level() default "";
}
