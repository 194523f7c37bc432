package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Tour {
    @Id
    Long id;

    @ElementCollection
    List<Leg> legs;

    @ManyToMany
    @JoinTable(name = "follows", joinColumns = @JoinColumn(name = "earlier"), inverseJoinColumns = @JoinColumn(name = "later"))
    Set<Tour> followers;

    @ManyToMany(mappedBy = "followers")
    Set<Tour> forerunners;

    String location;
}

@Embeddable
class Leg {
    @ManyToOne
    Tour before;

    @ManyToOne
    Tour after;
}
