package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Paint {
    @Id
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Color color;

    @ElementCollection
    Set<String> names;
}

/** Refers to the whole key, and has the enum besides. */
@Entity
class Wall {
    @Id
    long id;

    @ManyToOne
    Paint paint;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Color lastColor;
}

/** Has the key as a part of its own. */
@Entity
class Coat {
    @EmbeddedId
    Key key;

    @MapsId("color")
    @ManyToOne
    Paint paint;

    @Embeddable
    record Key(@JdbcTypeCode(SqlTypes.NAMED_ENUM) Color color, int number) {}
}

/** Refers to what refers. */
@Entity
class Crack {
    @Id
    long id;

    @ManyToOne
    Coat coat;
}
