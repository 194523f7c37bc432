package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Shop {
    @Id
    Long id;

    List<Shop> others;
}
