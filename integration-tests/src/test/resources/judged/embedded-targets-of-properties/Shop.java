package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Target;

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

    @Id
    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    @Embedded
    @Target(Town.class)
    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }
}

@Entity
class Farm {
    @Id
    Long id = 1L;

    @Embedded
    @Target(Village.class)
    Place place = new Village();
}
