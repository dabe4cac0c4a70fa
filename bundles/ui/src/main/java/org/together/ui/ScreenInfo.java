package org.together.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;

/** Where a page stands: its address, its menu entry, and what a visitor must be allowed to do to see either. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ScreenInfo {
    String PREFIX_ = "screen.";

    /** First part of the address, lower case with hyphens; what follows is {@link Visit#rest}. Never changes. */
    String path();

    String title();

    Section section();

    /** Within the section, small first. */
    int order() default 100;

    /** Any one of them lets a visitor in; none lets in everybody who signed in. */
    Action[] needs() default {};

    /** Whoever has one of these roles begins here, where others begin with the home page. */
    StaffRole[] start() default {};

    /** False for a page that is only reached from others, such as one family's. */
    boolean menu() default true;
}
