package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Lodger {
    @Id
    int id;

    @Transient
    // WARNING [without-effect]
    @RenamedFrom("phone")
    String mobile;

    // WARNING [without-effect]
    @Backfill("0")
    transient int visits;

    @Transient
    @Unmanaged
    String remarks;
}
