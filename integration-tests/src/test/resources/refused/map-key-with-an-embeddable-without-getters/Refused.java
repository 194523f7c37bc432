package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    Map<Place, String> names;
}

@Embeddable
class Place {
    String hall;
    Spot spot;
}

@Embeddable
class Spot {
    Integer row;
}
