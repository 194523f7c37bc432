package shop;

import jakarta.persistence.*;

@Entity
class Numbers {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
