package shop;

import jakarta.persistence.*;

@Entity
class Supplier {
    @Id
    @GeneratedValue(generator = "numbers")
    Long id;
}
