package shop;

import jakarta.persistence.*;

/** The whole of its embedded key is that of another. */
@Entity
class Statement {
    @EmbeddedId
    Account.Key id;

    @MapsId
    @OneToOne
    Account account;
}
