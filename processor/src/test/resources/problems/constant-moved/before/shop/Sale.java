package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    Inserted inserted;
    Swapped swapped;
    Removed removed;
    Renamed renamed;
    Appended appended;

    @Enumerated(EnumType.STRING)
    Named named;
}
