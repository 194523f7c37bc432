package refused;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Seller {
    @OneToMany(mappedBy = "shop")
    List<Sale> sales;
}

@Entity
@AssociationOverride(name = "sales", joinTable = @JoinTable(name = "sales_of_shops"))
class Shop extends Seller {
    @Id
    long id;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
