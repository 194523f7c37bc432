package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany(mappedBy = "shops")
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToMany(mappedBy = "sales")
    Set<Shop> shops;
}
