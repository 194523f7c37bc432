package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Visit {
    @Id
    Long id;

    @ManyToOne
    // WARNING [rows-without-value] // WARNING [foreign-key-blocks-writes]
    Place place;

    @ManyToOne
    @Backfill("(select place.street from place where place.number = visit.next_number)") // WARNING [backfill-locks-table] // WARNING [foreign-key-blocks-writes]
    Place next;

    @ManyToOne // WARNING [foreign-key-blocks-writes]
    Place former;
}
