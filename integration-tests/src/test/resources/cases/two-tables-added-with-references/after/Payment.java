package shop;

import jakarta.persistence.*;

@Entity
class Payment {
    @Id
    long id;

    @ManyToOne
    Purchase purchase;
}
