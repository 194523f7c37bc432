package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@RenamedFrom("customer")
class Client {
    @Id
    long id;

    @Column(unique = true)
    String email;
}
