package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    @ManyToMany
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;
}
