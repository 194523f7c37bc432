package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("N"),
    PAID("P"),
    SENT("S");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
