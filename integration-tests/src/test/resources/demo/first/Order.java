package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "orders", indexes = @Index(columnList = "customer_id, created desc"))
public class Order extends Stored {
    enum Status { NEW, PAID, SENT }

    @ManyToOne(optional = false)
    Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Status status;

    @OneToMany(mappedBy = "order")
    List<OrderLine> lines;
}
