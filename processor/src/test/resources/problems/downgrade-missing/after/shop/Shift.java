package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;

@Entity
public class Shift {
    @Id
    Long id;

    // ERROR [downgrade-missing] // WARNING [type-narrowed]
    LocalTime begins;

    // ERROR [downgrade-missing] // WARNING [type-narrowed]
    OffsetTime ends;

    @Using(value = "cast(eats as time)", downgrade = "null")
    // WARNING [type-rewrites-table]
    LocalTime eats;
}
