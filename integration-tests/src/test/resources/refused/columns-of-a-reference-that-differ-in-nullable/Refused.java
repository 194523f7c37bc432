package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "chain", referencedColumnName = "chain")
    @JoinColumn(name = "number", referencedColumnName = "number", nullable = false)
    Shop shop;
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
