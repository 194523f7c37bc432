package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@Dropped("fax")
// ERROR [drop-not-annotated] // WARNING [drop-breaks-running]
public class Customer {
    @Id
    Long id;
}
