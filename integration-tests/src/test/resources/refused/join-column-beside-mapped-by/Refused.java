package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @JoinColumn(name = "shop_id")
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
