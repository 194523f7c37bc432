package shop;

import jakarta.persistence.*;

@Entity
class Order {
    @Id
    long id;
}
