package shop.sales.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Purchase {
    @Id
    long id;
}
