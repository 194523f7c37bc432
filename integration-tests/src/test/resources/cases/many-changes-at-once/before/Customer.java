package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(length = 40)
    String name;

    String fax;
}
