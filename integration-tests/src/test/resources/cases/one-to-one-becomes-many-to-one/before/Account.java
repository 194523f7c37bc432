package shop;

import jakarta.persistence.*;

@Entity
class Account {
    @Id
    long id;

    @OneToOne
    Customer owner;
}
