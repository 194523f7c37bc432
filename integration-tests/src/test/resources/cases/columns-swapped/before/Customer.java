package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(name = "a", unique = true)
    String first;

    @Column(name = "b", unique = true)
    String last;
}
