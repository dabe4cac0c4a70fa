package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An account that may sign in, or a connected system. Lists are texts with a line for each. */
@Entity
@Table(name = "access_account")
public class AccountRow {
    @Id
    public String account = "";

    public String name = "";
    public String agency = "";
    public String roles = "";
    public String localities = "";

    /** Empty for connected systems: nothing matches it. */
    public String password = "";

    public boolean enabled;

    /** Goes up with every change that ends sessions. */
    public long edition;

    @Column(name = "made_by")
    public String madeBy = "";

    @Version
    public int version;
}
