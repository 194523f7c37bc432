package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @Id
    @Column(name = "animal_id")
    long id;

    String name;
}
