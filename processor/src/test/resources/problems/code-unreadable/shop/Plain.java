package shop;

import jakarta.persistence.EnumeratedValue;

enum Plain {
    A(Codes.A + "x"),
    B("b");

    static final class Codes {
        static final String A = "a";
    }

    @EnumeratedValue
    final String code;

    Plain(String code) {
        this.code = code;
    }
}
