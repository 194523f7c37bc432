package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "client")
@SecondaryTable(name = "client_details")
class Customer {
    @Id
    long id;

    String name;

    @Column(table = "client_details")
    String phone;
}
