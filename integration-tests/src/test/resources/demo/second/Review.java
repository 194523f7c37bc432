package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "reviews")
public class Review extends Stored {
    @ManyToOne(optional = false)
    Product product;

    @ManyToOne
    Customer customer;

    int stars;
}
