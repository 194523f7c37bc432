package shop;

import jakarta.persistence.EnumeratedValue;

// ERROR [constant-in-array]
enum Lost {
    A("a");

    @EnumeratedValue
    final String code;

    Lost(String code) {
        this.code = code;
    }
}
