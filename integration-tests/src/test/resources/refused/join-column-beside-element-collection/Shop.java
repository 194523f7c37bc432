package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    @JoinColumn(name = "shop")
    List<String> tags;
}
