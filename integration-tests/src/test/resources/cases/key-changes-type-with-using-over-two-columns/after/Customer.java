package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @Using(value = "id + shard", downgrade = "id - shard")
    Long id;

    Integer shard;
}

@Entity
class Purchase {
    @Id
    Integer id;

    @ManyToOne
    @Using(value = "customer_id + site", downgrade = "customer_id - site")
    Customer customer;

    Integer site;
}
