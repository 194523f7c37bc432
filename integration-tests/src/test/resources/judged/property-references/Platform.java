package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.PropertyRef;

/** A collection of the class itself, or of a superclass, goes by the property too, whatever the key is. */
@Entity
class Platform {
    @EmbeddedId
    Sign sign = new Sign();

    @Column(unique = true)
    Integer number = 1;

    @ManyToOne
    @PropertyRef("number")
    @JoinColumn(name = "opposite_number")
    Platform opposite;

    @OneToMany(mappedBy = "opposite")
    Set<Platform> opposites;
}

@Entity
class HighPlatform extends Platform {
    @OneToMany(mappedBy = "opposite")
    List<Platform> seen;

    HighPlatform() {
        sign.letter = "b";
        number = 2;
    }
}

@Embeddable
class Sign implements Serializable {
    Integer station = 1;
    String letter = "a";

    @Override
    public boolean equals(Object other) {
        return other instanceof Sign it && it.station.equals(station) && it.letter.equals(letter);
    }

    @Override
    public int hashCode() {
        return station;
    }
}
