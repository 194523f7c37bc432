package shop;

import dev.retort.annotations.*;

@Dropped("LOST")
enum Status {
    NEW,
    OPEN,
    @RenamedFrom("SENT")
    SHIPPED,
    @RenamedFrom("PAID")
    IT_IS_SETTLED,
    BACK
}
