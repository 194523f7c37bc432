package shop;

import jakarta.persistence.EnumeratedValue;
import dev.retort.annotations.RenamedFrom;

enum Level {
    LOW(10),
    @RenamedFrom("HIGH")
    UP(31);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}
