package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Shop {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    String level;
}

enum Level {
    LOW,
    HIGH
}
