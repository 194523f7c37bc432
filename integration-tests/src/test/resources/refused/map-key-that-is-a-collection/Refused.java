package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "notes")
    Map<String, Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;

    @ElementCollection
    Set<String> notes;
}
