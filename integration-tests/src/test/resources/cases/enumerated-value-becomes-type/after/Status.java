package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("n"),
    SENT("S");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
