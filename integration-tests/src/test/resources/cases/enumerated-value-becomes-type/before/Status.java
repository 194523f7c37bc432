package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("n"),
    SENT("s");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
