package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    // ERROR [schema-changed]
    String name;
}
