package shop;

import dev.retort.annotations.Using;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sale {
    @Id
    long id;

    @Using(
            value = "cast(case status when 1 then 'DONE' else 'NEW' end as status)",
            downgrade = "case cast(status as varchar) when 'DONE' then 1 else 0 end")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;
}
