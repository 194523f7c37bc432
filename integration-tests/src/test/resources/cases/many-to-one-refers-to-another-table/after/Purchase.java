package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "buyer_id")
    Company buyer;
}
