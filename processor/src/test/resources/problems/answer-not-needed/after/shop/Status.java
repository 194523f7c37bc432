package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

// NOTE [answer-not-needed]
@Dropped("SENT")
public enum Status {
    NEW,
    // NOTE [answer-not-needed]
    @RenamedFrom("PAID")
    SETTLED
}
