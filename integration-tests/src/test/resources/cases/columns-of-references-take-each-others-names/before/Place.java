package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Place.Key.class)
class Place {

    @Id
    int shelf;

    @Id
    int spot;

    @ManyToOne
    @JoinColumn(name = "a", referencedColumnName = "shelf")
    @JoinColumn(name = "b", referencedColumnName = "spot")
    Place next;

    record Key(int shelf, int spot) {}
}
