package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity
class Sale {
    @Id
    Long id = 1L;

    String code;

    String country;

    @ManyToOne
    @JoinFormula("cast(code as bigint)")
    Product byFormula;

    @ManyToOne
    @JoinColumnsOrFormulas({
            @JoinColumnOrFormula(column = @JoinColumn(name = "product_code", referencedColumnName = "code")),
            @JoinColumnOrFormula(formula = @JoinFormula(value = "country", referencedColumnName = "country"))
    })
    Product byBoth;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "product_number"))
    Product byColumn;
}

/** What is referred to is the key, in whatever order it is written, and needs no unique constraint besides. */
@Entity
class OfWholeKey {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumnsOrFormulas({
            @JoinColumnOrFormula(formula = @JoinFormula(value = "1", referencedColumnName = "chain")),
            @JoinColumnOrFormula(column = @JoinColumn(name = "shop_number", referencedColumnName = "number"))
    })
    Shop shop;
}

@Entity
@IdClass(Shop.Key.class)
class Shop {
    @Id
    Long chain = 1L;

    @Id
    Long number = 1L;

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

/** Columns on two sides of a formula may differ. */
@Entity
class OfColumnsApart {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumnsOrFormulas({
            @JoinColumnOrFormula(column = @JoinColumn(name = "first", referencedColumnName = "a", insertable = false)),
            @JoinColumnOrFormula(formula = @JoinFormula(value = "2", referencedColumnName = "b")),
            @JoinColumnOrFormula(column = @JoinColumn(name = "third", referencedColumnName = "c"))
    })
    OfThree ofThree;
}

@Entity
@IdClass(OfThree.Key.class)
class OfThree {
    @Id
    int a = 1;

    @Id
    int b = 2;

    @Id
    int c = 3;

    static class Key implements java.io.Serializable {
        int a;
        int b;
        int c;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.a == a && key.b == b && key.c == c;
        }

        @Override
        public int hashCode() {
            return a + b + c;
        }
    }
}
