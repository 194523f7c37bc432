package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    List<Phone> phones;

    @ElementCollection
    Set<Phone> phoneSet;

    @ElementCollection
    Set<Pin> pins;

    @ElementCollection
    @AttributeOverride(name = "number", column = @Column(name = "digits", length = 30))
    @AttributeOverride(name = "range.low", column = @Column(name = "least", nullable = false))
    @AssociationOverride(
            name = "provider",
            joinColumns = @JoinColumn(name = "sold_by", foreignKey = @ForeignKey(name = "fk_seller")))
    List<Phone> others;

    @Embeddable
    static class Phone {
        String area;

        @Column(nullable = false, length = 20)
        String number;

        int kind;

        @Embedded
        Range range;

        @ManyToOne
        Provider provider;

        @OneToOne(optional = false)
        Provider owner;
    }

    @Embeddable
    static class Range {
        Integer low;
        Integer high;
    }

    @Embeddable
    static class Pin {
        @Column(nullable = false, length = 20)
        String place;

        @Column(nullable = false)
        int number;

        @ManyToOne(optional = false)
        Provider provider;

        @Override
        public boolean equals(Object other) {
            return other instanceof Pin pin && pin.number == number && pin.place.equals(place);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
