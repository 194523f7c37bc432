package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "orders")
// ERROR [renamed-from-unknown]
@RenamedFrom("crm.customers")
public class Order {
    @Id
    Long id;
}
