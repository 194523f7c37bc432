package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Renamed {
    @RenamedFrom("NEW")
    OPEN,
    // ERROR [constant-moved]
    SETTLED,
    SENT
}
