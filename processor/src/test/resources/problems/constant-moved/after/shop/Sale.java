package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    // WARNING [check-scans-table]
    Inserted inserted;
    Swapped swapped;
    // WARNING [check-scans-table]
    Removed removed;
    Renamed renamed;
    // WARNING [check-scans-table]
    Appended appended;

    @Enumerated(EnumType.STRING)
    Named named;
}
