package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Category {
    @Id
    long id;

    @ManyToOne
    Category parent;

    @OneToMany(mappedBy = "parent")
    List<Category> children;
}
