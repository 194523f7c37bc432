package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    @Embedded
    Map<String, Place> places;
}

@Embeddable
class Place {
    private String street;

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }
}
