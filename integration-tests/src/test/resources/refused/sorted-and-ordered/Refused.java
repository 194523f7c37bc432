package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SortNatural;

@Entity
class Shop {
    @Id
    long id;

    @ElementCollection
    @SortNatural
    @OrderBy
    SortedSet<String> names;
}
