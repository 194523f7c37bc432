package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Shop {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Level level;
}

enum Level {
    LOW(1),
    HIGH(2);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
