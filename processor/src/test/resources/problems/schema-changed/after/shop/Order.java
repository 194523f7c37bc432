package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "orders")
// ERROR [schema-changed]
public class Order {
    @Id
    Long id;

    // ERROR [ambiguous-rename] // ERROR [schema-changed]
    String telephone;

    // ERROR [not-null-without-default] // ERROR [schema-changed]
    int amount;
}
