package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sale {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;

    @Column(length = 30, nullable = false)
    @Backfill("''")
    String note;

    String code;

    @Column(unique = true)
    String tag;
}
