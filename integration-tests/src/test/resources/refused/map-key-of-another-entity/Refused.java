package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "buyer.name")
    Map<String, Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;

    @ManyToOne
    Buyer buyer;
}

@Entity
class Buyer {
    @Id
    long id;

    String name;
}
