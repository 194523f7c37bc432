package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@IdClass(Shop.Key.class)
class Shop {
    @Id
    @Column(name = "m")
    Integer c = 1;

    @Id
    @Column(name = "zz", length = 30)
    String a = "a";

    @Id
    @Column(name = "aa")
    Short b = 2;

    @ElementCollection
    @CollectionTable(
            name = "tags",
            joinColumns = {@JoinColumn(name = "x1"), @JoinColumn(name = "x2"), @JoinColumn(name = "x3")})
    List<String> tags = new ArrayList<>();

    static class Key implements Serializable {
        Integer c;
        String a;
        Short b;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.a.equals(a) && key.b.equals(b) && key.c.equals(c);
        }

        @Override
        public int hashCode() {
            return c;
        }
    }
}
