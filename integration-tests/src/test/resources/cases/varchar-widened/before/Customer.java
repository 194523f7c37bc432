package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(length = 20)
    String name;
}
