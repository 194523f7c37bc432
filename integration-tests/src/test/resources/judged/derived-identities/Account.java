package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** Parts of its embedded key are mapped by associations: one a column, one several. */
@Entity
class Account {
    @EmbeddedId
    Key id;

    @MapsId("owner")
    @ManyToOne
    @JoinColumn(name = "owned_by")
    Person person;

    @MapsId("contract")
    @ManyToOne
    Contract contract;

    @Embeddable
    static class Key implements Serializable {
        @Column(name = "unused", length = 3)
        Long owner;

        Contract.Key contract;

        short place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.place == place && key.owner.equals(owner);
        }

        @Override
        public int hashCode() {
            return place;
        }
    }
}
