package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToOne
    Place place;
}

@Embeddable
class Place {
    String name;
}
