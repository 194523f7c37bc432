package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "notes")
    Set<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ElementCollection
    Set<Long> notes;
}
