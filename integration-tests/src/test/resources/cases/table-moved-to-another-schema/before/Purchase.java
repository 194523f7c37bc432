package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(schema = "sales", name = "purchases")
class Purchase {
    @Id
    long id;

    @ManyToOne
    Customer customer;
}
