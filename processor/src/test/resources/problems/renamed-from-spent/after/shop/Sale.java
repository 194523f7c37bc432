package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [renamed-from-spent]
    @RenamedFrom("phone")
    String landline;
}
