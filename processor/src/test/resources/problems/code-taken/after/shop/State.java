package shop;

import jakarta.persistence.EnumeratedValue;

enum State {
    // ERROR [code-taken]
    NEW("p");

    @EnumeratedValue
    final String code;

    State(String code) {
        this.code = code;
    }
}
