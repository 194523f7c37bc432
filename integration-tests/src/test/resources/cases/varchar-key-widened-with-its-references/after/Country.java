package shop;

import jakarta.persistence.*;

@Entity
class Country {
    @Id
    @Column(length = 3)
    String code;
}
