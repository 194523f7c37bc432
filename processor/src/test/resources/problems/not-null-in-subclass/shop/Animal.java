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
    @Column(nullable = false)
    // WARNING [not-null-in-subclass]
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
    @ManyToOne(optional = false)
    // WARNING [not-null-in-subclass]
    Dog enemy;

    @Column(name = "fur", nullable = false)
    // WARNING [not-null-in-subclass]
    String fur;
}

@Entity
class Lion extends Cat {}
