package shop;

import jakarta.persistence.EnumeratedValue;

enum Twice {
    A(1),
    B(2);

    @EnumeratedValue
    final int number;

    Twice(int number) {
        this.number = number;
    }
}
