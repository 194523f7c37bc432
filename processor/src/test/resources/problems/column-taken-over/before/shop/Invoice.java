package shop;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id
    Long id;

    @Column(name = "customer_id")
    Long customerId;

    @ManyToOne
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    Customer customer;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    Customer payer;
}
