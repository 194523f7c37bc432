package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Default("gen_random_uuid()")
    // WARNING [column-rewrites-table]
    UUID token;

    @Default("now()")
    java.time.Instant since;
}
