package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany
    @JoinColumn(name = "shop_id")
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;
}
