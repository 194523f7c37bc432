package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** Hibernate writes the columns of a key, whatever is said of them. */
@Entity
class Search {
    @EmbeddedId
    Key key = new Key();

    @Column(name = "part_of", insertable = false, updatable = false)
    Integer partAgain;

    @Embeddable
    static class Key implements Serializable {
        String address = "a";

        @Column(name = "part_of", nullable = false, insertable = false, updatable = false)
        Integer part = 1;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.address.equals(address) && key.part.equals(part);
        }

        @Override
        public int hashCode() {
            return address.hashCode() + part;
        }
    }
}

@Entity
class Plain {
    @Id
    @Column(insertable = false, updatable = false)
    Long id;
}

@Entity
@IdClass(Pair.Key.class)
class Pair {
    @Id
    @Column(insertable = false, updatable = false)
    Long first = 1L;

    @Id
    @ManyToOne
    @JoinColumn(insertable = false, updatable = false)
    Plain second;

    static class Key implements Serializable {
        Long first;
        Long second;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.first.equals(first) && key.second.equals(second);
        }

        @Override
        public int hashCode() {
            return first.hashCode() + second.hashCode();
        }
    }
}
