package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "customer_fax", columnList = "fax, name"))
class Customer {
    @Id
    long id;

    String name;

    @Column(unique = true)
    String fax;
}
