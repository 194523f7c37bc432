package shop;

import jakarta.persistence.*;
import java.util.*;

/** What is embedded in a key is read by its getters, whatever the entity is read by, unless it says otherwise itself. */
@Entity
class Shelf {
    @Id
    Long id = 1L;

    @ElementCollection
    Map<Place, String> labels = new HashMap<>(Map.of(new Place(), "a"));

    @OneToMany
    @JoinColumn(name = "shelf")
    @AttributeOverride(name = "key.corner.number", column = @Column(name = "overridden"))
    Map<Place, Book> books = new HashMap<>();

    @ElementCollection
    Map<Range, Integer> counts = new HashMap<>(Map.of(new Range(new Limit(1, 2), "b"), 3));

    Corner own = new Corner();

    @ElementCollection
    Map<String, Place> places = new HashMap<>();
}

@Entity
class Book {
    @Id
    Long id = 1L;
}

@Embeddable
record Limit(@Column(name = "lowest") int low, int high) {}

@Embeddable
record Range(Limit limit, String unit) {}

@Embeddable
class Place {
    @Column(name = "of_the_field")
    String name = "c";

    Corner corner = new Corner();

    @Access(AccessType.FIELD)
    Side side = new Side();

    Depth depth = new Depth();

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Embeddable
class Corner {
    @Column(name = "corner_of_the_field")
    int number;

    int hidden;

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}

@Embeddable
class Side {
    @Column(name = "side_of_the_field")
    int side;

    public int getSide() {
        return side;
    }

    public void setSide(int side) {
        this.side = side;
    }
}

@Embeddable
@Access(AccessType.FIELD)
class Depth {
    @Column(name = "depth_of_the_field")
    int depth;

    Unit unit = new Unit();
}

@Embeddable
class Unit {
    @Column(name = "unit_of_the_field")
    int unit;

    public int getUnit() {
        return unit;
    }

    public void setUnit(int unit) {
        this.unit = unit;
    }
}
