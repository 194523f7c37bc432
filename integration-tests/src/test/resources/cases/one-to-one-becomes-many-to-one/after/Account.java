package shop;

import jakarta.persistence.*;

@Entity
class Account {
    @Id
    long id;

    @ManyToOne
    Customer owner;
}
