package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "city_country", referencedColumnName = "country")
    @JoinColumn(name = "city_name", referencedColumnName = "name")
    City city;
}
