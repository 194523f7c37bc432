package shop;

import jakarta.persistence.*;

@Entity
class CustomerOrder {
    @Id
    @GeneratedValue
    Long id;
}
