package shop;

import dev.retort.annotations.*;

enum Color {
    @RenamedFrom("RED")
    CRIMSON,
    GREEN
}
