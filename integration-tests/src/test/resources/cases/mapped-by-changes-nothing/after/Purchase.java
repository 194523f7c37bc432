package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Purchase {
    @Id
    long id;

    @OneToMany(mappedBy = "purchase")
    List<Line> lines;
}
