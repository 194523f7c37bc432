package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Returned {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;
}
