package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToOne(mappedBy = "shops")
    Sale sale;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToMany
    Set<Shop> shops;
}
