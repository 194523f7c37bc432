package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @RenamedFrom("home")
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    @AttributeOverride(name = "place.floor", column = @Column(name = "billing_floor"))
    Address billing;
}
