package shop;

import jakarta.persistence.*;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    State state = State.OPEN;

    Level level = Level.HIGH;

    Grade grade;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Level levelAsText = Level.LOW;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Grade gradeAsText = Grade.B;

    Sign sign = Sign.MINUS;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Size size = Size.LARGE;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Floor floor = Floor.TOP;

    @Enumerated(EnumType.STRING)
    State[] states = {State.SHIPPED, State.OPEN};

    @Enumerated(EnumType.STRING)
    Letter letter = Letter.B;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<State> seen = Set.of(State.OPEN);

    @ElementCollection
    Map<Level, String> notes = Map.of(Level.LOW, "low");
}

enum Sign {
    PLUS(Codes.PLUS),
    MINUS(-Codes.PLUS);

    @EnumeratedValue
    final byte number;

    Sign(int number) {
        this.number = (byte) number;
    }

    interface Codes {
        int PLUS = 1 << 1;
    }
}

enum Size {
    SMALL("s"),
    LARGE("l") {};

    @EnumeratedValue
    final String code;
    final int letters;

    Size(String code) {
        this(code.length(), code);
    }

    Size(int letters, String code) {
        this.letters = letters;
        this.code = code;
    }
}

enum Floor {
    GROUND(10),
    FIRST(9),
    TOP(100);

    @EnumeratedValue
    final int number;

    Floor(int number) {
        this.number = number;
    }
}

enum Letter {
    A("it's"),
    B("b");

    @EnumeratedValue
    final String code;

    Letter(String code) {
        this.code = code;
    }
}

enum State {
    OPEN("o"),
    SHIPPED("s");

    @EnumeratedValue
    final String code;

    State(String code) {
        this.code = code;
    }
}

enum Level {
    LOW(10),
    HIGH(30);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}

enum Grade {
    A((short) 5),
    B((short) 6);

    @EnumeratedValue
    final short number;

    Grade(short number) {
        this.number = number;
    }
}
