package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable
    Customer derived = new Customer();

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "order_customer")
    Customer customer = new Customer();

    @ManyToOne(optional = false, cascade = CascadeType.ALL)
    @JoinTable(
            name = "order_payer",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "payer_id"))
    Customer payer = new Customer();

    @OneToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "order_voucher")
    Voucher voucher = new Voucher();

    @ManyToOne
    @JoinTable(name = "order_part_of")
    Order partOf;

    @ManyToOne
    @JoinTable(name = "order_product", inverseJoinColumns = {
            @JoinColumn(name = "shelf", referencedColumnName = "shelf"),
            @JoinColumn(name = "place", referencedColumnName = "place")})
    Product product;

    @ManyToOne
    @JoinTable(
            name = "order_seller",
            inverseJoinColumns = @JoinColumn(name = "seller_id", unique = true),
            foreignKey = @ForeignKey(name = "seller_of"),
            inverseForeignKey = @ForeignKey(name = "is_seller"))
    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
    Customer seller;

    @ManyToOne
    @JoinTable(
            name = "order_helper",
            joinColumns = @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer helper;

    @Embedded
    Delivery delivery;
}
