package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Purchase {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Default("'PAID'")
    Status status;
}
