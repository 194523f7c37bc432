package shop;

import jakarta.persistence.*;

@Entity
class CustomerOrder {
    @Id
    @GeneratedValue
    Long id;

    String deliveryNote;

    @ManyToOne
    CustomerOrder replacedBy;
}
