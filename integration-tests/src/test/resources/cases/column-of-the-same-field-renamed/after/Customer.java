package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(name = "email_address")
    String email;
}
