package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Shift {
    @Id
    Long id;

    @Column(columnDefinition = "interval")
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    Long takes;

    // ERROR [using-missing] // WARNING [type-rewrites-table]
    Instant rests;

    @Column(columnDefinition = "INTERVAL(3)")
    // WARNING [type-rewrites-table]
    Long eats;

    @Column(columnDefinition = "xml")
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    String waits;

    // WARNING [type-rewrites-table]
    String notes;

    @Column(columnDefinition = "xml")
    // WARNING [type-rewrites-table]
    String plan;

    // WARNING [type-rewrites-table]
    Long pays;

    // WARNING [type-rewrites-table]
    LocalTime begins;

    // WARNING [type-rewrites-table]
    Integer place;

    @Column(columnDefinition = "xml")
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    String image;

    @Column(columnDefinition = "xml")
    // ERROR [using-missing] // WARNING [type-rewrites-table]
    String days;
}
