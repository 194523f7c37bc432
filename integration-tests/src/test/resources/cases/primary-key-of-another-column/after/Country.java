package shop;

import jakarta.persistence.*;

@Entity
class Country {
    long id;

    @Id
    @Column(nullable = false, length = 2)
    String code;
}
