package shop;

import jakarta.persistence.*;

@Entity
class Item {
    @Id
    long id;

    String code;

    @ManyToOne
    Shop one;

    @ManyToOne
    Shop two;

    @ManyToOne
    Shop three;

    @ManyToOne
    Shop four;
}
