package shop;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id
    Long id;

    @Column(name = "customer_id")
    Long customerId;

    // WARNING [column-taken-over]
    @ManyToOne @JoinColumn(name = "buyer_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Customer customer;

    // WARNING [column-taken-over]
    @ManyToOne @JoinColumn(name = "payer_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Customer payer;
}
