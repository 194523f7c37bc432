package refused;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    @MapKey(name = "id")
    Map<String, String> settings;
}
