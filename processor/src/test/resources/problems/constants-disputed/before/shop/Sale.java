package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sale {
    @Id
    Long id;

    Status status;
}
