package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    Long id;

    // ERROR [exchange-spent]
    @RenamedFrom("work")
    String home;

    // ERROR [exchange-spent]
    @RenamedFrom("home")
    String work;
}
