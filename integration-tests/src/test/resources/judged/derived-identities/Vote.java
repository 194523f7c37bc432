package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Vote.Key.class)
class Vote {
    @Id
    Long voter;

    @Id
    int ballot;

    @MapsId("voter")
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Person person;

    static class Key implements Serializable {
        Long voter;
        int ballot;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.ballot == ballot && key.voter.equals(voter);
        }

        @Override
        public int hashCode() {
            return ballot;
        }
    }
}
