package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customer")
@SecondaryTable(name = "customer_details")
class Customer {
    @Id
    long id;

    String name;

    @Column(table = "customer_details")
    String phone;
}
