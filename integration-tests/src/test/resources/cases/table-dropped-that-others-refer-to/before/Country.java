package shop;

import jakarta.persistence.*;

@Entity
class Country {
    @Id
    String code;
}
