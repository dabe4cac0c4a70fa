package org.together.store.unit;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The persistence provider's warnings in our log. Its statements carry names and dates of birth and go nowhere, nor does its surprise at
 * a unit without rows.
 */
public final class UnitLog extends AbstractSessionLog {
    private static final Logger LOG = LoggerFactory.getLogger(UnitLog.class);

    @Override
    public void log(SessionLogEntry entry) {
        var about = entry.getNameSpace();
        if (entry.getLevel() >= SessionLog.WARNING && !entry.hasException() && !SessionLog.METAMODEL.equals(about)) {
            LOG.warn(formatMessage(entry));
        }
    }
}
