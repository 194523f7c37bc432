package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    LOW(1),
    HIGH(2);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
