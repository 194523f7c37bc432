package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** A third level. */
@Entity
@IdClass(Clause.Key.class)
class Clause {
    @Id
    String title;

    @Id
    @ManyToOne
    Contract contract;

    @ManyToOne
    Clause refersTo;

    static class Key implements Serializable {
        String title;
        Contract.Key contract;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.title.equals(title) && key.contract.equals(contract);
        }

        @Override
        public int hashCode() {
            return title.hashCode();
        }
    }
}
