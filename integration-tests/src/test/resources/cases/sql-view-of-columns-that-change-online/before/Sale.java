package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sale {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;

    @Column(length = 20)
    String note;

    @Column(unique = true)
    String code;
}
