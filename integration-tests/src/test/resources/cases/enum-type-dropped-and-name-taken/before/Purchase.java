package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Purchase {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind kind;

    enum State {
        NEW,
        PAID
    }

    enum Kind {
        GIFT,
        OTHER
    }
}

@Entity
class Sort {
    @Id
    long id;
}
