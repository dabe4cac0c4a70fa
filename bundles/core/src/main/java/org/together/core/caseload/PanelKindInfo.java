package org.together.core.caseload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a sort of panel is called; the id starts with its owner's name and never changes. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PanelKindInfo {
    String PREFIX_ = "panel.kind.";

    String id();

    String title();

    /** Smaller comes first; the platform's own stands at 1000. */
    int order() default 100;
}
