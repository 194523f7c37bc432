package shop;

import jakarta.persistence.EnumeratedValue;
import dev.retort.annotations.Dropped;

@Dropped("A")
enum Let {
    B("a");

    @EnumeratedValue
    final String code;

    Let(String code) {
        this.code = code;
    }
}
