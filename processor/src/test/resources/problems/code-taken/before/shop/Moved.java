package shop;

import jakarta.persistence.EnumeratedValue;

enum Moved {
    A("a"),
    B("b");

    @EnumeratedValue
    final String code;

    Moved(String code) {
        this.code = code;
    }
}
