package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity(name = "Buyer")
@Table(name = "buyers")
class Customer {
    @Id
    @Column(name = "buyer_no")
    long id;

    @ManyToOne
    Customer friend;

    @OneToMany
    Set<Customer> family;
}
