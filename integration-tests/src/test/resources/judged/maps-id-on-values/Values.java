package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** None of them is beside what it could stand for, so that Hibernate passes over it. */
@Entity
@IdClass(Line.Key.class)
class Line {
    static class Key implements Serializable {
        int orderNumber;
        int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.orderNumber == orderNumber && key.place == place;
        }

        @Override
        public int hashCode() {
            return orderNumber + place;
        }
    }

    @Id
    int orderNumber;

    @Id
    int place;

    @MapsId
    Integer amount;

    @MapsId("weight")
    Integer weight;
}

@Embeddable
record Spot(int shelf, int box) {}

@Embeddable
class Part {
    @MapsId("shelf")
    Integer count;

    @MapsId
    Integer size;
}

@Entity
class Stock {
    @EmbeddedId
    Spot spot = new Spot(1, 1);

    @MapsId("rest")
    Integer rest;

    Part part;
}

@Entity
abstract class Animal {
    @Id
    int id;

    @MapsId("id")
    Integer age;

    @Embedded
    @AttributeOverride(name = "count", column = @Column(name = "legs"))
    Part body;
}

@Entity
class Cat extends Animal {
    @MapsId
    Integer lives;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Vehicle {
    @Id
    int id;
}

@Entity
class Car extends Vehicle {
    @MapsId
    Integer doors;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Building {
    @Id
    int id;
}

@Entity
class House extends Building {
    @MapsId
    Integer rooms;
}
