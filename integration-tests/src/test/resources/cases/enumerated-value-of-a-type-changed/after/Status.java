package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("s"),
    PAID("paid"),
    SENT("n"),
    GONE("g");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
