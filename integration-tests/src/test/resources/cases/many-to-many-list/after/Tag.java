package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Tag {
    @Id
    String name;

    @ManyToMany
    List<Product> products;
}
