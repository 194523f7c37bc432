package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Dropped("fax")
class Customer {
    @Id
    long id;

    String email;
}
