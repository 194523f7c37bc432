package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    long id;

    @Column(name = "shop_id")
    Long shopId;

    @ManyToOne
    Shop shop;
}

@Entity
class Shop {
    @Id
    long id;
}
