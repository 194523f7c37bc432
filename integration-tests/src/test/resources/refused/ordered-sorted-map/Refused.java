package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SQLOrder;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    @SQLOrder("name")
    SortedMap<String, String> names;
}
