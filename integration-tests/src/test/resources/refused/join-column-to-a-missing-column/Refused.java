package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "shop_code", referencedColumnName = "code")
    Shop shop;
}

@Entity
class Shop {
    @Id
    long id;
}
