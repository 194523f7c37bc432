package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "x1")
    @JoinColumn(name = "x2")
    @JoinColumn(name = "x3")
    Shop shop;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "y1")
    @JoinColumn(name = "y2")
    Place place;

    @ManyToMany
    @JoinTable(name = "other_places", inverseJoinColumns = {@JoinColumn(name = "z1"), @JoinColumn(name = "z2")})
    Set<Place> others = new HashSet<>();
}
