package shop;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id = 1L;

    String code = "s";
}
