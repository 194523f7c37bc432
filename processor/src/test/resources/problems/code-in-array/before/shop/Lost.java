package shop;

import jakarta.persistence.EnumeratedValue;

enum Lost {
    A("a"),
    B("b");

    @EnumeratedValue
    final String code;

    Lost(String code) {
        this.code = code;
    }
}
