package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id;
}
