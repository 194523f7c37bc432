package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Tag {
    @Id
    long id;

    @ManyToMany
    Set<Product> products;
}
