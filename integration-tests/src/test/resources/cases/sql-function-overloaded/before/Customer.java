package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
class Customer {
    @Id
    long id;

    @Column(length = 20)
    String name;

    int debt;
}
