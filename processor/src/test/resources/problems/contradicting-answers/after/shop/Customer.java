package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
// ERROR [contradicting-answers]
@Dropped({"fax", "name"})
public class Customer {
    @Id
    Long id;

    @RenamedFrom("phone")
    String landline;

    // ERROR [contradicting-answers]
    @RenamedFrom("phone")
    String mobile;

    // ERROR [contradicting-answers]
    @RenamedFrom("fax")
    String telefax;

    String name;
}
