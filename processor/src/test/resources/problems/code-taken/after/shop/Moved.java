package shop;

import jakarta.persistence.EnumeratedValue;

enum Moved {
    A("c"),
    B("a"),
    C("b");

    @EnumeratedValue
    final String code;

    Moved(String code) {
        this.code = code;
    }
}
