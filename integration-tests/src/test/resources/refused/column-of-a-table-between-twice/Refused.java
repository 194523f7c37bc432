package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @OneToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "item_id")
    List<Item> items;
}

@Entity
class Item {
    @Id
    Long id;
}
