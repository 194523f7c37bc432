package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany
    @ManyToMany
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;
}
