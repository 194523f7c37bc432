package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Tour {
    @Id
    Long id;

    @ElementCollection
    List<Leg> legs;

    @ManyToMany(mappedBy = "forerunners")
    Set<Tour> followers;

    @ManyToMany
    @JoinTable(name = "follows", joinColumns = @JoinColumn(name = "later_id"), inverseJoinColumns = @JoinColumn(name = "earlier_id"))
    // ERROR [ambiguous-rename] // ERROR [not-null-without-default] // WARNING [foreign-key-blocks-writes] // WARNING [primary-key-locks-table]
    Set<Tour> forerunners;

    Place location;
}

@Embeddable
class Leg {
    @ManyToOne
    // ERROR [ambiguous-rename] // WARNING [foreign-key-blocks-writes]
    Tour first;

    @ManyToOne
    // ERROR [ambiguous-rename] // WARNING [foreign-key-blocks-writes]
    Tour second;
}

@Embeddable
class Place {
    // ERROR [ambiguous-rename]
    String zone;

    String shelf;
}
