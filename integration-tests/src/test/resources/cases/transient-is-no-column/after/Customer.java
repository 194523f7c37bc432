package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    static final int MAXIMUM = 10;

    @Id
    long id;

    String name;

    @Transient
    String greeting;

    transient int visits;
}
