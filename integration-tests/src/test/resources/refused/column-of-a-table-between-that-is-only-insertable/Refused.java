package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "sale", updatable = false))
    Set<Shop> shops;
}

@Entity
class Shop {
    @Id
    Long id;
}
