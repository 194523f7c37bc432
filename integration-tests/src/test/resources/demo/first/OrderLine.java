package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "order_lines")
public class OrderLine extends Stored {
    @ManyToOne(optional = false)
    Order order;

    @ManyToOne(optional = false)
    Product product;

    int quantity;
}
