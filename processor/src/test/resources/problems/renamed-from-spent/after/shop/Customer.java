package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
// ERROR [renamed-from-spent]
@RenamedFrom("client")
public class Customer {
    @Id
    Long id;

    String name;
}
