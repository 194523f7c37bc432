package judged;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@Table(name = "customers")
@SecondaryTable(
        name = "details",
        uniqueConstraints = @UniqueConstraint(columnNames = {"phone", "fax"}),
        indexes = @Index(columnList = "fax"))
@SecondaryTable(
        name = "extras",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer_id"),
        foreignKey = @ForeignKey(name = "extras_customer"))
class Customer {
    @Column(table = "details", unique = true)
    String email;

    @Id
    @GeneratedValue
    Long id;

    String name;

    @Column(table = "details", nullable = false)
    String phone = "123";

    @Column(table = "details")
    String fax;

    @Column(table = "extras")
    int points;

    @ManyToOne
    @JoinColumn(table = "extras")
    Customer advertiser;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agent", table = "details")
    Customer agent = this;

    @Embedded
    Address address = new Address();

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "other_street", table = "extras"))
    @AttributeOverride(name = "city", column = @Column(name = "other_city", table = "extras"))
    Address other;

    @Column(table = "customers")
    String plain;

    Mood mood;

    @Column(table = "details")
    Mood usually;

    enum Mood {
        GOOD,
        BAD
    }
}

@Embeddable
class Address {
    @Column(table = "details")
    String street;

    @Column(table = "details", nullable = false)
    String city = "Wien";
}

@Entity
@SecondaryTable(
        name = "part_texts",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "part_number", referencedColumnName = "number"),
            @PrimaryKeyJoinColumn(name = "part_series", referencedColumnName = "series")
        })
class Part {
    @EmbeddedId
    PartId id = new PartId();

    @Column(table = "part_texts", length = 4000)
    String text;
}

@Embeddable
class PartId implements Serializable {
    String series = "A";
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PartId it && it.number == number && Objects.equals(it.series, series);
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
class Animal {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@SecondaryTable(name = "dogs", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Dog extends Animal {
    @Column(table = "dogs")
    int barks;

    @Basic(optional = false)
    @Column(table = "dogs")
    String breed = "Mops";
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@SecondaryTable(name = "car_papers")
class Car extends Vehicle {
    int seats;

    @Column(table = "car_papers")
    String plate;
}
