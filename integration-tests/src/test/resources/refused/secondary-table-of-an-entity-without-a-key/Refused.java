package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "order_details")
class Order {}

@Entity
class SpecialOrder extends Order {
    @Id
    Long id;
}
