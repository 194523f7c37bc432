package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "numbers")
    Long id;
}
