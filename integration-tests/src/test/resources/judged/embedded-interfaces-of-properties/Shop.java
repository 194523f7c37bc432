package shop;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.TargetEmbeddable;

interface Place {
    String getCity();

    void setCity(String city);
}

@Embeddable
class Town implements Place {
    private String hidden = "Wien";

    @Column(name = "town")
    public String getCity() {
        return hidden;
    }

    public void setCity(String city) {
        hidden = city;
    }
}

/** Nothing says that it is embeddable but the attribute. */
class Village implements Place {
    String city = "Graz";

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}

@Entity
class Shop {
    private Long number = 1L;
    private Place place = new Town();
    private Set<Place> branches = new HashSet<>();

    @Id
    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    @Embedded
    @TargetEmbeddable(Town.class)
    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    @ElementCollection(targetClass = Town.class)
    public Set<Place> getBranches() {
        return branches;
    }

    public void setBranches(Set<Place> branches) {
        this.branches = branches;
    }
}

@Entity
class Farm {
    @Id
    Long id = 1L;

    @Embedded
    @TargetEmbeddable(Village.class)
    Place place = new Village();
}
