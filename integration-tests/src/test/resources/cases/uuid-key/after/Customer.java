package shop;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
}
