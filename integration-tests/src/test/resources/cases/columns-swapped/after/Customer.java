package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(name = "b", unique = true)
    String first;

    @Column(name = "a", unique = true)
    String last;
}
