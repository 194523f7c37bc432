package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Place.class)
class Sleeper {
    @Id
    // WARNING [without-effect]
    @Column(length = 20)
    String wagon;

    @Id
    Integer number;

    // WARNING [without-effect]
    @MapsId
    @ManyToOne
    // WARNING [column-never-written]
    Customer guest;
}

class Place implements Serializable {
    @Column(length = 40)
    String wagon;

    Integer number;
}

@Entity
class Bed {
    @EmbeddedId
    Room room;
}

@Embeddable
class Room implements Serializable {
    Floor floor;
    Integer number;
}

@Embeddable
class Floor implements Serializable {
    // WARNING [without-effect]
    @GeneratedValue
    Long level;
}
