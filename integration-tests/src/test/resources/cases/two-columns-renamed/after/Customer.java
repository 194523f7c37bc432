package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @RenamedFrom("first")
    String givenName;

    @RenamedFrom("last")
    String familyName;
}
