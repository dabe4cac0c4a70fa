package org.together.access.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A connected system's access token, kept only as its hash. */
@Entity
@Table(name = "access_token")
public class TokenRow {
    @Id
    public String hash = "";

    public String account = "";
    public String issued = "";
}
