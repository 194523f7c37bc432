package refused;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Seller {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    List<Sale> sales;
}

@Entity
class Shop extends Seller {}

@Entity
class Kiosk extends Seller {}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
