package shop;

import dev.retort.annotations.*;

enum Status {
    SENT,
    @RenamedFrom("PAID")
    SETTLED,
    NEW
}
