package shop;

import jakarta.persistence.EnumeratedValue;

enum Level {
    // WARNING [code-unreadable]
    LOW,
    HIGH;

    @EnumeratedValue
    final int number = 10 * ordinal();
}
