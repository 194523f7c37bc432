package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Purchase {
    @Id
    long id;

    @OneToMany
    Set<Line> lines;
}
