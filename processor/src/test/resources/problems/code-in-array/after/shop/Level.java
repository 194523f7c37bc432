package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    // ERROR [code-in-array]
    LOW(2),
    // ERROR [code-in-array]
    HIGH(1),
    TOP(3);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
