package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Dropped("fax")
// WARNING [drop-breaks-running]
public class Customer {
    @Id
    Long id;
}
