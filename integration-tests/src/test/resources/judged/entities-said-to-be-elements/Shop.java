package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany
    @ElementCollection
    Set<Sale> sales;

    @ElementCollection
    @OneToMany(mappedBy = "shop")
    List<Sale> mapped;

    @ElementCollection
    @ManyToMany
    @JoinTable(name = "sales_by_name")
    Map<String, Sale> byName;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
