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
}

@Entity
class Item {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "sale_id")
    Sale sale;
}
