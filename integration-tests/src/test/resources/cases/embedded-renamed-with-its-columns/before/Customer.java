package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @AttributeOverride(name = "street", column = @Column(name = "home_street"))
    @AttributeOverride(name = "city", column = @Column(name = "home_city"))
    @AttributeOverride(name = "place.floor", column = @Column(name = "home_floor"))
    Address home;
}
