package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    LOW(10),
    UP(30);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
