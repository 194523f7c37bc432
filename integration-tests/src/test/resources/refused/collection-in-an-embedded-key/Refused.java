package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @EmbeddedId
    ShopKey key;
}

@Embeddable
class ShopKey {
    int number;

    @ElementCollection
    Set<String> names;
}
