package refused;

import jakarta.persistence.*;
import java.util.Map;

@MappedSuperclass
class Base<K> {
    @ElementCollection
    Map<K, Integer> amounts;
}

@Entity
class Shop extends Base<String> {
    @Id
    Long id;
}
