package shop;

import jakarta.persistence.EnumeratedValue;

enum Status {
    SHIPPED("s"),
    NEW("n");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
