package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [downgrade-missing]
    @Using("timestamp '1970-01-01' + madeAt * interval '1' second")
    // WARNING [type-rewrites-table]
    LocalDateTime madeAt;

    @Using(value = "date '1970-01-01'", downgrade = "null")
    // WARNING [type-rewrites-table]
    LocalDate paidAt;

    @Using("sentAt || 's'")
    // WARNING [type-rewrites-table]
    String sentAt;
}
