package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@Dropped("fax")
// ERROR [drop-not-annotated]
public class Customer {
    @Id
    Long id;
}
