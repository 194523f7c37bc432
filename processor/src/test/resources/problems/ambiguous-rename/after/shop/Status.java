package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Status {
    NEW,
    // ERROR [ambiguous-rename]
    IS_PAID,
    LATE,
    // ERROR [ambiguous-rename]
    RESENT
}
