package shop;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "details")
@SecondaryTable(name = "others")
class Shop {
    @Id
    Long id = 1L;

    String name = "Jo";

    @Embedded
    @EmbeddedTable("details")
    @AttributeOverride(name = "street", column = @Column(name = "shop_street"))
    @AttributeOverride(name = "place.city", column = @Column(name = "shop_city", table = "others"))
    @AssociationOverride(name = "next", joinColumns = @JoinColumn(name = "next_shop", table = "details"))
    Site site = new Site();

    /** The table that it would be in anyway. */
    @Embedded
    @EmbeddedTable("Shop")
    Hours hours = new Hours();

    @Embeddable
    static class Site {
        String street = "Ring";

        @Column(table = "others")
        String zip = "1010";

        @ManyToOne
        Shop next;

        @ManyToOne
        @JoinColumn(name = "rival", table = "details")
        Shop rival;

        @Embedded
        Place place = new Place();

        @ElementCollection
        Set<String> names = new HashSet<>(Set.of("a"));

        @ManyToMany
        Set<Shop> neighbours = new HashSet<>();

        @OneToMany
        @JoinColumn(name = "main_shop")
        Set<Shop> branches = new HashSet<>();

        @Embeddable
        static class Place {
            String city = "Wien";
        }
    }

    @Embeddable
    static class Hours {
        Integer opening = 9;
    }
}

@MappedSuperclass
class Located {
    @Id
    Long id = 1L;

    @Embedded
    @EmbeddedTable("places")
    Location location = new Location();

    @Embeddable
    static class Location {
        String town = "Graz";
    }
}

@Entity
@SecondaryTable(name = "places")
@AttributeOverride(name = "location.town", column = @Column(name = "town_of_office"))
class Office extends Located {
    String label = "x";
}

@Entity
@SecondaryTable(name = "more")
class Person {
    @Id
    Long id = 2L;
}

@Entity
class Employee extends Person {
    {
        id = 3L;
    }

    @Embedded
    @EmbeddedTable("more")
    Contract contract = new Contract();

    @Embeddable
    static class Contract {
        String text = "y";
    }
}
