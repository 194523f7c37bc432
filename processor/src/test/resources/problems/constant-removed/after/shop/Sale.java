package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    // WARNING [check-scans-table]
    Position position;

    @Enumerated(EnumType.STRING)
    // WARNING [check-scans-table]
    Name name;

    @Enumerated(EnumType.STRING)
    // WARNING [check-scans-table]
    Meant meant;

    @org.hibernate.annotations.JdbcTypeCode(6001)
    // WARNING [type-rewrites-table]
    Value value;
}
