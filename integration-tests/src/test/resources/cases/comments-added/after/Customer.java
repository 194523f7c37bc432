package shop;

import jakarta.persistence.*;

@Entity
@Table(comment = "Who buys")
class Customer {
    @Id
    long id;

    @Column(comment = "The customer's \"full\" name")
    String name;
}
