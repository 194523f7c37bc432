package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @Column(name = "customer_id")
    Long customerId;

    @ManyToOne
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    Customer customer;
}
