package shop;

import jakarta.persistence.*;

@Entity
@Table(comment = "Who buys")
class Customer {
    @Id
    long id;

    @Column(comment = "The full name")
    String name;
}
