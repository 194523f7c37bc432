package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @RenamedFrom("customer_ids")
    @GeneratedValue(generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "ids_of_customers", allocationSize = 1)
    long id;
}
