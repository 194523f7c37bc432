package shop;

import jakarta.persistence.*;

@Entity
class Account {
    @Id
    long id;

    @OneToOne(optional = false)
    Customer owner;
}
