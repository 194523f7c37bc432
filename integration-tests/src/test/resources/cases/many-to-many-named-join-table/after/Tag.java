package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Tag {
    @Id
    long id;

    @ManyToMany
    @JoinTable(
            name = "tagged",
            joinColumns = @JoinColumn(name = "tag"),
            inverseJoinColumns = @JoinColumn(name = "item"),
            foreignKey = @ForeignKey(name = "tagged_with"),
            inverseForeignKey = @ForeignKey(name = "tagged_what"))
    Set<Product> products;
}
