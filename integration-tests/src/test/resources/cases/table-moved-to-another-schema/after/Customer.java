package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(schema = "crm")
class Customer {
    @Id
    long id;

    @Column(unique = true)
    String email;
}
