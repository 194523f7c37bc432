package refused;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
    @Id
    Long id;

    Map<String, String> settings;
}
