package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;

@Entity
public class Visit {
    @Id
    Long id;

    // WARNING [zone-decides] // WARNING [type-rewrites-table]
    Instant begun;

    @Using(value = "ended at time zone 'Europe/Vienna'", downgrade = "ended at time zone 'Europe/Vienna'")
    // WARNING [type-rewrites-table]
    OffsetDateTime ended;

    // WARNING [zone-decides] // WARNING [type-rewrites-table]
    LocalDateTime paid;

    // WARNING [type-rewrites-table]
    LocalDateTime planned;
}
