package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @MapKey
    Map<SaleKey, Sale> sales;
}

@Entity
@IdClass(SaleKey.class)
class Sale {
    @Id
    int year;

    @Id
    int number;

    @ManyToOne
    Shop shop;
}

class SaleKey implements java.io.Serializable {
    int year;

    int number;
}
