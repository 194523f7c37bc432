package shop;

import jakarta.persistence.EnumeratedValue;

enum State {
    NEW("n"),
    PAID("p");

    @EnumeratedValue
    final String code;

    State(String code) {
        this.code = code;
    }
}
