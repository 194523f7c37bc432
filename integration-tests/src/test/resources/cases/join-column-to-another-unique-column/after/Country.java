package shop;

import jakarta.persistence.*;

@Entity
class Country {
    @Id
    long id;

    @Column(unique = true, length = 2)
    String iso;
}
