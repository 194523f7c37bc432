package judged;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;

/** Where the keys of a map are in no primary key, rows may go without what the keys refer to. */
@Entity
class Town {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @JoinColumn
    Map<Road, Town> neighbours;

    @ElementCollection
    Map<Track, String> names;

    @Embeddable
    record Road(Integer number, @ManyToOne Town builder) {}

    @Embeddable
    record Track(@Formula("1") Integer one, @ManyToOne Town owner) {}
}
