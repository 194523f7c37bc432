package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** What refers to a key is not asked beside it. */
@Entity
public class Season {
    @Id
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    LocalDate number;

    @ElementCollection
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Map<LocalDate, LocalDate> changes;

    @ElementCollection
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    List<LocalDate> feasts;

    @ManyToMany
    // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    List<Season> alike;

    @ManyToOne
    // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Season next;
}
