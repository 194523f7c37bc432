package shop;

import jakarta.persistence.EnumeratedValue;

enum Kept {
    A("a"),
    OTHER("b");

    @EnumeratedValue
    final String code;

    Kept(String code) {
        this.code = code;
    }
}
