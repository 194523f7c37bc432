package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    LOW(10),
    HIGH(30),
    MIDDLE(20);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
