package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Product {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @JoinTable(
            name = "likes",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "customer_id"))
    Set<Customer> likedBy = new HashSet<>();

    @Override
    public String toString() {
        return "product";
    }
}
