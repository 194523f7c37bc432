package shop;

import jakarta.persistence.*;

@Entity
class Order {
    @Id
    long id;

    @ManyToOne
    User user;

    @Column(unique = true)
    String group;

    Integer limit;
}
