package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    Weight weight;
}
