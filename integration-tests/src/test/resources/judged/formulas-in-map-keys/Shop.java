package judged;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;

/** What tells the entries apart then is what they hold. */
@Entity
class Shop {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Map<Shelf, Integer> amounts;

    @ElementCollection
    Map<Shelf, Label> labels;

    @ManyToMany
    Map<Shelf, Shop> neighbours;

    @OneToMany
    @JoinColumn
    Map<Shelf, Shop> branches;

    @Embeddable
    record Shelf(int line, @Formula("1") Integer one) {}

    @Embeddable
    record Label(@Column(name = "label_text") String text, int color) {}
}
