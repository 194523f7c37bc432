package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("seat")
@IdClass(PlaceId.class)
class Place {
    @Id
    @Column(length = 10)
    String line;

    @Id
    int number;

    @ManyToMany
    @JoinTable(name = "neighbours")
    Set<Place> neighbours;

    @ManyToMany
    @JoinTable(name = "tags")
    Set<Tag> tags;

    @ElementCollection
    @CollectionTable(name = "notes")
    List<String> notes;
}
