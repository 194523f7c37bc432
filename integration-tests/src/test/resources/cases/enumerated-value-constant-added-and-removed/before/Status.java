package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("n"),
    OLD("o"),
    SENT("s");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
