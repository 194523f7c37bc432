package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Product {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @GeneratedColumn("case when state = 'NEW' then 1 else 0 end")
    int fresh;
}
