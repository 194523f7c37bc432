package shop;

import dev.retort.annotations.*;

@Dropped("SENT")
enum Status {
    NEW,
    PAID
}
