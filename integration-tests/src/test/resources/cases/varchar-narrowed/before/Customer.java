package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(length = 200)
    String name;
}
