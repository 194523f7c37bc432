package shop;

import jakarta.persistence.*;

@Entity
class City {
    @Id
    long id;

    @Column(length = 2)
    String country;

    @Column(length = 40)
    String name;
}
