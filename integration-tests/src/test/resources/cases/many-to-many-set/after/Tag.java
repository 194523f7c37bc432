package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Tag {
    @Id
    String name;

    @ManyToMany
    Set<Product> products;
}
