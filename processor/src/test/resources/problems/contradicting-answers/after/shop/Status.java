package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

// ERROR [contradicting-answers]
@Dropped({"SENT", "NEW"})
public enum Status {
    NEW,
    @RenamedFrom("PAID")
    SETTLED,
    // ERROR [contradicting-answers]
    @RenamedFrom("PAID")
    CLOSED,
    // ERROR [contradicting-answers]
    @RenamedFrom("SENT")
    SHIPPED
}
