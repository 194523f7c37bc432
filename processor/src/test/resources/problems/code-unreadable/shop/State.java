package shop;

import jakarta.persistence.EnumeratedValue;

enum State {
    NEW("n"),
    // WARNING [code-unreadable]
    PAID("p".toUpperCase()),
    SENT("s");

    @EnumeratedValue
    final String code;

    State(String code) {
        this.code = code;
    }
}
