package shop;

import dev.retort.annotations.Accepted;
import dev.retort.annotations.Rule;
import jakarta.persistence.*;

@Entity
@Table(name = "orders")
@Accepted(rule = Rule.FOREIGN_KEY_BLOCKS_WRITES, reason = "few rows")
public class Order {
    @Id
    Long id;

    // WARNING [reference-retargeted]
    @ManyToOne Company owner;

    @ManyToOne
    Cat pet;

    @Entity(name = "Person")
    static class Person {
        @Id
        Long id;
    }

    @Entity(name = "Company")
    static class Company {
        @Id
        Long id;
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Animal {
        @Id
        Long id;
    }

    @Entity(name = "Cat")
    static class Cat extends Animal {
        int lives;
    }
}
