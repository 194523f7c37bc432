package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            inverseJoinColumns = {
                @JoinColumn(name = "chain", referencedColumnName = "chain"),
                @JoinColumn(name = "number", referencedColumnName = "number", insertable = false, updatable = false)
            })
    Set<Shop> shops;
}

@Entity
@IdClass(Shop.Key.class)
class Shop {
    @Id
    Long chain;

    @Id
    Long number;

    static class Key implements java.io.Serializable {
        Long chain;
        Long number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.chain.equals(chain) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return chain.hashCode() + number.hashCode();
        }
    }
}
