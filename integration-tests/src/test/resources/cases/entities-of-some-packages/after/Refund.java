package shop.sales;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Refund {
    @Id
    long id;
}
