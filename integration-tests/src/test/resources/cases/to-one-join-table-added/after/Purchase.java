package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    @JoinTable(name = "buyer")
    Customer customer;
}
