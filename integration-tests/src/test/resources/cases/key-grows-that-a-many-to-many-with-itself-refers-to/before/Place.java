package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Place {
    @Id
    Integer number;

    @ManyToOne
    Place next;

    @ManyToMany
    Set<Place> near;
}
