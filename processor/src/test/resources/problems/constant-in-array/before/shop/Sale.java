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

    Meant[] told;
}
