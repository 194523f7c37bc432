package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Purchase {
    @Id
    long id;

    @OneToMany
    @JoinColumn(name = "purchase_id")
    List<Line> lines;
}
