package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.NaturalId;

/** Hibernate starts with these, and cannot store their rows, or makes something of them that nobody wants. */
@Entity
class Train {
    @Id
    Long id;

    // ERROR [unsupported-mapping]
    @NaturalId
    @OneToMany(mappedBy = "train")
    List<Wagon> wagons;

    @OneToMany(mappedBy = "train")
    // ERROR [unsupported-mapping]
    @CollectionTable(name = "train_wagons")
    List<Wagon> listed;
}

@Entity
class Wagon {
    @Id
    Integer id;

    // ERROR [unsupported-mapping]
    @MapsId
    @OneToOne
    Train train;
}

@Entity
class Engine {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Train first;

    // ERROR [unsupported-mapping]
    @MapsId
    @OneToOne
    Train second;
}

@Entity
@IdClass(Place.class)
class Seat {
    @ManyToOne
    // ERROR [unsupported-mapping]
    Train train;

    @Id
    Integer number;
}

@Entity
@IdClass(Place.class)
class Berth {
    @Id
    @ManyToOne
    // ERROR [unsupported-mapping]
    Wagon train;

    @Id
    Integer number;
}

class Place implements Serializable {
    Long train;
    Integer number;
}

@Entity
@IdClass(MappedPlace.class)
class Stand {
    @Id
    @ManyToOne
    // ERROR [unsupported-mapping]
    Train train;

    @Id
    Integer number;
}

class MappedPlace implements Serializable {
    Long train;

    @Column(name = "place")
    Integer number;
}

@Entity
class Coin {
    @Id
    @GeneratedValue(generator = "coins")
    // ERROR [unsupported-mapping]
    @SequenceGenerator(name = "coins", allocationSize = -1)
    Long id;

    // ERROR [unsupported-mapping]
    @Column(precision = 5, scale = -2)
    java.math.BigDecimal worth;
}
