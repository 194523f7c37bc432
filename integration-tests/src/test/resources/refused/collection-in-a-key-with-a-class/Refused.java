package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(ShopKey.class)
class Shop {
    @Id
    int number;

    @Id
    @ElementCollection
    Set<String> names;
}

class ShopKey implements java.io.Serializable {
    int number;

    Set<String> names;
}
