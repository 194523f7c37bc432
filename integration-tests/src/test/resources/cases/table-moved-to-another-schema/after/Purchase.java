package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "orders")
class Purchase {
    @Id
    long id;

    @ManyToOne
    Customer customer;
}
