package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Purchase {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Level level;
}
