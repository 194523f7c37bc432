package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Product {
    @Id
    long id;

    @ManyToMany(mappedBy = "products")
    Set<Tag> tags;
}
