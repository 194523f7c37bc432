package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`Good Customers`")
class Customer {
    @Id
    long id;

    @Column(name = "`First \"Name\"`", unique = true)
    String name;

    @ManyToOne
    @JoinColumn(name = "\"Recommended By\"")
    Customer by;
}
