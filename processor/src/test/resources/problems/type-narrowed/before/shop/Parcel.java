package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Parcel {
    @Id
    Long id;

    LocalDateTime sent;
    Instant opened;
    LocalDateTime packed;
    Double weight;
    Integer points;
    Long number;
    UUID token;
    LocalDate born;
    Integer fragile;
    Long[] seen;

    Integer pieces;
    UUID owner;
    LocalDate paid;
    Boolean open;
    Float length;
    LocalDate made;
}
