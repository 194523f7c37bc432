package shop;

import jakarta.persistence.EnumeratedValue;
import dev.retort.annotations.RenamedFrom;

enum Status {
    @RenamedFrom("SENT")
    SHIPPED("sh"),
    NEW("n");

    @EnumeratedValue
    final String code;

    Status(String code) {
        this.code = code;
    }
}
