package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    Long customerId;

    @ManyToOne
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    Refused customer;

    @Column(name = "unitPrice")
    Integer price;

    @Column(insertable = false, updatable = false)
    Integer unit_price;
}
