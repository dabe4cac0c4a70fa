package org.together.core.caseload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a type of record is called; the id starts with its owner's name and never changes. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RecordTypeInfo {
    String PREFIX_ = "record.type.";

    String id();

    String title();

    /** Smaller comes first. */
    int order() default 100;
}
