package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    NEW("NEW"),
    PAID("S"),
    SENT("P");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
