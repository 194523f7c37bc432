package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Purchase {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    @ColumnDefault("'PAID'")
    Status first;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status whateverItSays;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "varchar(4)")
    Status defined;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Set<Status> seen;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM)
    Map<Status, String> notes;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Holder.Urgency urgency;
}
