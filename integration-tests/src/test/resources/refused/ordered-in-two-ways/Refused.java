package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SQLOrder;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    @OrderBy
    @SQLOrder("names")
    Set<String> names;
}
