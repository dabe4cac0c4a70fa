package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import org.together.core.access.Access;
import org.together.core.access.Audit;
import org.together.core.record.Transactions;

/** The services that accounts need. */
record Surroundings(Access access, Audit audit, Transactions transactions, EntityManager rows) {}
