package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Shop {
    @Id
    Long id;

    @ManyToMany
    List<Shop> known;

    @ManyToMany(mappedBy = "known")
    @OrderColumn
    List<Shop> knownBy;
}
