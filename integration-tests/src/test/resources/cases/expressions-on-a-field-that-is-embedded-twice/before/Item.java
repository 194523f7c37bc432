package shop;

import jakarta.persistence.*;

@Entity
class Item {
    @Id
    long id;

    Price sale;

    @AttributeOverride(name = "amount", column = @Column(name = "bought_amount"))
    @AttributeOverride(name = "rate", column = @Column(name = "bought_rate"))
    Price bought;
}
