package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@IdClass(Place.Key.class)
public class Place {
    @Id // WARNING [primary-key-locks-table]
    Long number;

    @Id
    @Backfill("''") // WARNING [backfill-locks-table]
    String street;

    public static class Key implements java.io.Serializable {
        Long number;
        String street;
    }
}
