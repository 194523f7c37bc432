package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "sale_id", nullable = false)
    @OrderColumn(name = "place")
    List<Item> items;
}

@Entity
class Item {
    @Id
    Long id;

    Integer place;
}
