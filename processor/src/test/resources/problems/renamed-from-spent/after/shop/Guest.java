package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

/** Attributes with other names, where the answers may have done their work. */
@Entity
public class Guest {
    @Id
    Long id;

    // ERROR [renamed-from-spent]
    @RenamedFrom("phone")
    @Column(name = "mobile")
    String cell;

    @RenamedFrom("street")
    @Column(name = "road")
    String street;
}
