package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @Id
    long id;

    String name;
}
