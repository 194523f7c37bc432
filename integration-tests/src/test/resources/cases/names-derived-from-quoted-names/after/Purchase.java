package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    Customer buyer;

    @ManyToMany
    Set<Customer> readers;
}
