package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany(mappedBy = "shops")
    @JoinTable(name = "sales_of_shops")
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToMany
    Set<Shop> shops;
}
