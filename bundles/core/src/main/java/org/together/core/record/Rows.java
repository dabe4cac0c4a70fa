package org.together.core.record;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle with tables of its own brings to the one persistence unit, registered as a service: its entity classes,
 * and its migrations, found in its own bundle under {@code migrations/} as {@code V1__first.sql}, in tables that begin
 * with {@link #prefix()}. Once the rows are in the unit, an {@code jakarta.persistence.EntityManager} service that
 * joins the running transaction is registered with the property {@code rows=prefix}.
 */
@ConsumerType
public interface Rows {
    /** Short and lower case: {@code hub}, {@code access}. */
    String prefix();

    List<Class<?>> classes();
}
