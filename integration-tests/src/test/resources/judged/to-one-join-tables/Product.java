package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Product.Place.class)
class Product {
    @Id
    Integer place = 1;

    @Id
    String shelf = "A";

    @ManyToOne
    @JoinTable(name = "product_buyer")
    Customer buyer;

    static class Place implements java.io.Serializable {
        Integer place;
        String shelf;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && place.equals(that.place) && shelf.equals(that.shelf);
        }

        @Override
        public int hashCode() {
            return place;
        }
    }
}
