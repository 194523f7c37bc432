package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Sale {
    @Id
    Long id;

    Moved[] moved;

    List<Cut> cut;

    List<Appended> appended;

    @Enumerated(EnumType.STRING)
    Removed[] removed;

    @Enumerated(EnumType.STRING)
    Set<Meant> meant;

    Renamed[] renamed;

    @Enumerated(EnumType.STRING)
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    Meant[] told;
}
