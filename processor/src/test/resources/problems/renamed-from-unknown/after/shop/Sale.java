package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Status status;

    Place place;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("owner")
    String owner;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("shop.city")
    String city;
}
