package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    // WARNING [check-scans-table]
    Status status;

    @Enumerated(EnumType.STRING)
    // WARNING [check-scans-table]
    Status former;

    @org.hibernate.annotations.JdbcTypeCode(6001)
    // WARNING [type-rewrites-table]
    Value value;
}
