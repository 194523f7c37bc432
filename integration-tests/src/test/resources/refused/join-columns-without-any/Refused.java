package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToOne
    @JoinColumns({})
    Shop shop;
}

@Entity
class Shop {
    @Id
    Long id;
}
