package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    LOW(10),
    HIGH(9);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
