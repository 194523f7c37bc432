package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToOne(mappedBy = "buyer")
    Sale sale;
}

@Entity
class Sale {
    @Id
    long id;

    @OneToOne
    Buyer buyer;
}

@Entity
class Buyer {
    @Id
    long id;
}
