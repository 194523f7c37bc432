package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    LOW(30),
    HIGH(10),
    TOP(-2);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
