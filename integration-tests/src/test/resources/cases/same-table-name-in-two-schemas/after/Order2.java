package shop;

import jakarta.persistence.*;

@Entity
@Table(schema = "archive", name = "orders")
class Order2 {
    @Id
    long id;

    @Column(unique = true)
    String code;

    @ManyToOne
    Order1 original;
}
