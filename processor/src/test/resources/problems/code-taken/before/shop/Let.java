package shop;

import jakarta.persistence.EnumeratedValue;

enum Let {
    A("a"),
    B("b");

    @EnumeratedValue
    final String code;

    Let(String code) {
        this.code = code;
    }
}
