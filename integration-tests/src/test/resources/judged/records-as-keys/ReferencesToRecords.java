package shop;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

/** Columns that say nothing of what they refer to follow the record, not the names of its components. */
@Entity
class Bench {
    @EmbeddedId
    Position position = new Position("r", 1);

    @Embeddable
    record Position(String row1, Integer place) {}
}

@Entity
@IdClass(Coach.Number.class)
class Coach {
    @Id
    Integer letter = 1;

    @Id
    String train = "t";

    record Number(String train, Integer letter) {}
}

@Entity
class Reserved {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(name = "seat_row")
    @JoinColumn(name = "seat_place")
    Bench seat;

    @ManyToMany
    @JoinTable(inverseJoinColumns = {@JoinColumn(name = "wagon_train"), @JoinColumn(name = "wagon_letter")})
    Set<Coach> wagons = new HashSet<>();
}
