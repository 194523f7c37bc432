package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [using-missing] // WARNING [type-rewrites-table]
    Instant madeAt;

    // ERROR [using-missing] // WARNING [type-rewrites-table]
    UUID token;

    // ERROR [using-missing] // WARNING [type-rewrites-table]
    String tags;

    // ERROR [using-missing] // WARNING [type-rewrites-table]
    LocalTime day;

    // WARNING [type-rewrites-table]
    Integer amount;

    // WARNING [type-rewrites-table]
    Integer open;

    @org.hibernate.annotations.JdbcTypeCode(6001)
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    State state;

    enum State {
        NEW,
        DONE
    }
}
