package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    List<Sale> sales;

    @OneToOne
    Sale first;
}

@Entity
class Sale {
    @Id
    long id;

    @OneToOne(mappedBy = "first")
    Shop shop;
}
