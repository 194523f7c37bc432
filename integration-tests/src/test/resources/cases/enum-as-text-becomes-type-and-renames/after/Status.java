package shop;

import dev.retort.annotations.*;

enum Status {
    NEW,
    @RenamedFrom("PAID")
    SETTLED
}
