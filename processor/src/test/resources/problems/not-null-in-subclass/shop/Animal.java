package shop;

import jakarta.persistence.*;

@Entity
abstract class Animal {
    @Id
    long id;

    @Column(nullable = false)
    String name;
}

@Entity
class Dog extends Animal {
    // WARNING [not-null-in-subclass]
    @Column(nullable = false)
    String breed;

    @dev.retort.annotations.Default("0")
    @Column(nullable = false)
    int barks;

    int bites;
}

@Entity
class Puppy extends Dog {}

@Entity
class Cat extends Animal {
    // WARNING [not-null-in-subclass]
    @ManyToOne(optional = false)
    Dog enemy;

    // Both classes that have rows besides dogs have it, dogs do not.
    // WARNING [not-null-in-subclass]
    @Column(name = "fur", nullable = false)
    String fur;
}

@Entity
class Lion extends Cat {}
