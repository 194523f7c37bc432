package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Sale {
    @Id
    Long id;

    // WARNING [column-never-written]
    @Column(name = "made", insertable = false, updatable = false, nullable = false)
    String made;

    @Column(insertable = false, updatable = false, nullable = false)
    @Default("0")
    int given;

    @Column(insertable = false, updatable = false)
    Integer free;

    @Column(name = "buyer_id", insertable = false, updatable = false, nullable = false)
    Long buyerId;

    @ManyToOne
    @JoinColumn(name = "buyer_id", nullable = false)
    Sale buyer;
}

@Entity
class Shelf {
    @EmbeddedId
    Place place;

    @ElementCollection
    // WARNING [column-never-written]
    @Column(name = "label", insertable = false, updatable = false, nullable = false)
    Set<String> labels = new HashSet<>();

    @Embeddable
    record Place(
            @Column(insertable = false, updatable = false) int row,
            int number) {}
}
