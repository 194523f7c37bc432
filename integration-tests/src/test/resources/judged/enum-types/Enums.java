package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Enums {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Level level = Level.HIGH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(length = 12, nullable = false)
    Level named = Level.LOW;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Colour positioned = Colour.RED;

    @Embedded
    Part part = new Part();

    @ElementCollection
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Set<Level> levels = new HashSet<>(List.of(Level.LOW));

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM)
    Map<Colour, String> notes = new HashMap<>(Map.of(Colour.BLUE, "sky"));

    @Embeddable
    static class Part {
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(name = "part_size")
        Size size = Size.L;

        enum Size {
            S,
            L
        }
    }

    enum Level {
        LOW,
        HIGH {
            @Override
            public String toString() {
                return "high";
            }
        }
    }

    enum Colour {
        RED,
        BLUE
    }
}

@Entity
class KeyedByEnum {
    @Id
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Enums.Colour id = Enums.Colour.BLUE;
}
