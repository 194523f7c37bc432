package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Part of its key is an association. */
@Entity
@IdClass(Contract.Key.class)
class Contract {
    @Id
    @ManyToOne
    Person employee;

    @Id
    int number;

    @OneToMany
    List<Contract> amendments;

    @Embeddable
    static class Key implements Serializable {
        long employee;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.employee == employee && key.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
