package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "shop_country", referencedColumnName = "country")
    @JoinColumn(name = "shop_number")
    Shop shop;
}

@Entity
@IdClass(Shop.Key.class)
class Shop {
    @Id
    Long country;

    @Id
    Long number;

    static class Key implements Serializable {
        Long country;
        Long number;
    }
}
