package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "sale_id", nullable = false)
    Set<Item> items;

    @OneToMany
    @JoinColumn(name = "sale_id", nullable = false)
    Set<Item> more;
}

@Entity
class Item {
    @Id
    Long id;
}
