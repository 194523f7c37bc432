package shop;

import jakarta.persistence.*;

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
