package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    @OneToOne(mappedBy = "shop")
    Sale sale;
}

@Entity
class Sale {
    @Id
    long id;

    @OneToOne
    Shop shop;
}
