package shop;

import jakarta.persistence.EnumeratedValue;

enum State {
    NEW("n"),
    // ERROR [code-in-array]
    PAID("paid");

    @EnumeratedValue
    final String code;

    State(String code) {
        this.code = code;
    }
}
