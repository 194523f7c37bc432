package shop;

import jakarta.persistence.*;
import java.util.*;

/** What is transient takes no attribute over, whatever access it has. */
@Entity
class Shop {
    @Id
    Long id = 1L;

    String name = "n";

    @Transient
    @Access(AccessType.PROPERTY)
    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    @ElementCollection
    List<Place> places = new ArrayList<>(List.of(new Place()));
}

@Embeddable
@Access(AccessType.PROPERTY)
class Place {
    @Transient
    @Access(AccessType.FIELD)
    private String city = "c";

    String getCity() {
        return city;
    }

    void setCity(String city) {
        this.city = city;
    }
}
