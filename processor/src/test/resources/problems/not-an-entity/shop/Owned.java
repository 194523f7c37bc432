package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Owned {
    @ManyToOne
    // ERROR [not-an-entity]
    Runnable owner;
}

@Entity
class House extends Owned {
    @Id
    int id;
}

@Entity
class Car extends Owned {
    @Id
    int id;
}
