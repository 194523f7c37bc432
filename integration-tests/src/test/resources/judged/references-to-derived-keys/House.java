package shop;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Embeddable
record Place(@Column(name = "street", length = 67) String street, @Column(name = "number") Integer number) {}

@Entity
class House {
    @EmbeddedId
    Place place;
}

@Embeddable
record FlatKey(Place house) {}

@Entity
class Flat {
    @EmbeddedId
    FlatKey key;

    @MapsId("house")
    @ManyToOne
    @JoinColumn(name = "house_street", referencedColumnName = "street")
    @JoinColumn(name = "house_number", referencedColumnName = "number")
    House house;

    @ElementCollection
    Set<Integer> rooms;

    @ManyToMany
    List<House> views;
}

@Entity
class Cellar {
    @Id
    long id;

    @ManyToOne
    Flat flat;
}

@Entity
class Attic {
    @EmbeddedId
    Place place;

    @MapsId
    @OneToOne
    House house;

    @ElementCollection
    Set<Integer> rooms;
}
