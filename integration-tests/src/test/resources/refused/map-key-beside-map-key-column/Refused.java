package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "number")
    @MapKeyColumn(name = "sale_number")
    Map<Integer, Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    int number;

    @ManyToOne
    Shop shop;
}
