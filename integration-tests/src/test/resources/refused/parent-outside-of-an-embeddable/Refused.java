package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Parent;

@Entity
class Sale {
    @Id
    Long id;

    @Parent
    Shop shop;
}

@Entity
class Shop {
    @Id
    Long id;
}
