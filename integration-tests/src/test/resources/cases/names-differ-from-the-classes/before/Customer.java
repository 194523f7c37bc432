package shop;

import jakarta.persistence.*;

@Entity(name = "Buyer")
@Table(name = "buyers")
class Customer {
    @Id
    @Column(name = "buyer_no")
    long id;
}
