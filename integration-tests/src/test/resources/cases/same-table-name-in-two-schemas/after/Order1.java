package shop;

import jakarta.persistence.*;

@Entity
@Table(schema = "shop", name = "orders")
class Order1 {
    @Id
    long id;

    @Column(unique = true)
    String code;
}
