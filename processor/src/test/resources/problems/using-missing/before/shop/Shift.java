package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Shift {
    @Id
    Long id;

    Long takes;

    @Column(columnDefinition = "interval")
    Long rests;

    @Column(columnDefinition = "interval")
    Long eats;

    @Column(columnDefinition = "interval")
    String waits;

    @Column(columnDefinition = "xml")
    String notes;

    String plan;

    @Column(columnDefinition = "numeric")
    Long pays;

    @Column(columnDefinition = "time(3)")
    LocalTime begins;

    @Column(columnDefinition = "varchar")
    String place;

    @Column(columnDefinition = "bytea")
    byte[] image;
    Integer[] days;
}
