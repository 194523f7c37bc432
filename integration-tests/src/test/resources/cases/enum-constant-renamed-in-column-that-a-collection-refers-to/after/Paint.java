package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Paint {
    @Id
    long id;

    @Column(unique = true)
    @Enumerated(EnumType.STRING)
    Color color;

    @ElementCollection
    @CollectionTable(name = "can", joinColumns = @JoinColumn(name = "paint_color", referencedColumnName = "color"))
    Set<Integer> liters;
}
