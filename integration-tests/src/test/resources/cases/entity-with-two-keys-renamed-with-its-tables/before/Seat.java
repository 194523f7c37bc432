package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(SeatId.class)
class Seat {
    @Id
    @Column(length = 10)
    String line;

    @Id
    int number;

    @ManyToMany
    @JoinTable(name = "neighbours")
    Set<Seat> neighbours;

    @ManyToMany
    @JoinTable(name = "tags")
    Set<Tag> tags;

    @ElementCollection
    @CollectionTable(name = "notes")
    List<String> notes;
}
