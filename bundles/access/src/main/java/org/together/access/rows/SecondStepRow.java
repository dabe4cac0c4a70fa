package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The second step of an account: its app's secret, enciphered, and its recovery codes, as hashes, one a line. */
@Entity
@Table(name = "access_second_step")
public class SecondStepRow {
    @Id
    public String account = "";

    public String secret = "";
    public String recovery = "";

    /** The half minute of the last code that was used, counted from 1970: that one and those before are good no longer. */
    @Column(name = "last_step")
    public long last;

    @Column(name = "set_up")
    public String since = "";

    @Version
    public int version;
}
