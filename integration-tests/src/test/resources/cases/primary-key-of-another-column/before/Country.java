package shop;

import jakarta.persistence.*;

@Entity
class Country {
    @Id
    long id;

    @Column(nullable = false, length = 2)
    String code;
}
