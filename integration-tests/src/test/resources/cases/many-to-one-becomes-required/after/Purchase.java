package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne(optional = false)
    Customer customer;
}
