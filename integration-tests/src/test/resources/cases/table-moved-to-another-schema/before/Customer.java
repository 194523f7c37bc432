package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(unique = true)
    String email;
}
