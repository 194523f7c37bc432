package shop;

import jakarta.persistence.*;

@Entity
abstract class Payment {
    @Id
    long id;
}

@Entity
class CardPayment extends Payment {
    @Column(name = "reference", length = 20)
    String number;

    @Column(name = "attempts")
    int tries;
}

@Entity
class WireTransfer extends Payment {
    // WARNING [subclass-types-differ]
    @Column(name = "reference", length = 40)
    String code;

    @Column(name = "attempts")
    Integer orders;
}
