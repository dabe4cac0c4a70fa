package org.together.core.hub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a feed is called, whose it is, and under which gateway it is shared by default; the id never changes. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FeedInfo {
    String PREFIX_ = "feed.";

    /** Lower case with hyphens; also the name of its watched folder and of its address in the HTTP interface. */
    String id();

    String title();

    /** The agency that sends it. */
    String agency();

    /** Lawful basis in words: "Crime and Disorder Act 1998 s115". */
    String gateway();
}
