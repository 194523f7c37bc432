package shop;

import dev.retort.annotations.*;

enum Status {
    VOID,
    SENT,
    @RenamedFrom("PAID")
    SETTLED,
    NEW
}
