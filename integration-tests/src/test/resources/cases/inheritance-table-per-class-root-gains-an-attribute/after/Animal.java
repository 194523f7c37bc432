package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Animal {
    @Id
    long id;

    String name;

    @Column(unique = true)
    String chip;

    @ManyToOne
    Dog friend;
}
