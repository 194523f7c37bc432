package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany(mappedBy = "shops")
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @OneToMany
    @JoinColumn
    Set<Shop> shops;
}
