package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @Collate("C")
    String name = "a";

    @Collate("ucs_basic")
    @Column(length = 20, nullable = false, unique = true)
    String email = "x";

    @Collate("C")
    @Column(columnDefinition = "varchar(30)")
    String city;
}
