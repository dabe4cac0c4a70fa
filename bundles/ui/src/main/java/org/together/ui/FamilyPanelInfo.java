package org.together.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a family's tab is called and where it stands among the tabs. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FamilyPanelInfo {
    String PREFIX_ = "panel.";

    /** Lower case with hyphens, starts with the owner's name; part of the address. Never changes. */
    String id();

    String title();

    int order() default 100;
}
