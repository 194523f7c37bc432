package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Bag;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @Bag
    @OrderColumn
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
