package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(schema = "crm", name = "customers")
@RenamedFrom("client")
class Customer {
    @Id
    long id;

    String name;
}
