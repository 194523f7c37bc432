package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "buyer")
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Buyer buyer;
}

@Entity
class Buyer {
    @Id
    long id;
}
