package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Shop {
    @Id
    long id;

    Level level;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    Level number;
}

enum Level {
    LOW("low"),
    HIGH("high");

    @EnumeratedValue
    final String code;

    Level(String code) {
        this.code = code;
    }
}
