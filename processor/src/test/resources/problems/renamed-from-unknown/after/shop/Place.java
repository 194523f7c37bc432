package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Place {
    NEW,
    PAID,
    // ERROR [renamed-from-unknown]
    @RenamedFrom("NEW")
    OPEN,
    // ERROR [renamed-from-unknown]
    @RenamedFrom("PIAD")
    SETTLED
}
