package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@Dropped("fax")
// WARNING [column-dropped] // WARNING [drop-breaks-running]
public class Customer {
    @Id
    Long id;

    String nickname;

    // ERROR [ambiguous-rename]
    String phoneNumber;

    Boolean active;
}
