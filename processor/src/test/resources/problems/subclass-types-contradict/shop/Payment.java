package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
abstract class Payment {
    @Id
    long id;
}

@Entity
class CardPayment extends Payment {
    @Column(name = "reference")
    String number;

    @Column(name = "code")
    String pin;

    @Column(name = "amount", precision = 10, scale = 4)
    BigDecimal charged;
}

@Entity
class WireTransfer extends Payment {
    // ERROR [subclass-types-contradict]
    @Column(name = "reference")
    long order;

    @Column(name = "code", columnDefinition = "varchar(255)")
    Integer bank;

    // ERROR [subclass-types-contradict]
    @Column(name = "amount", precision = 12, scale = 2)
    BigDecimal sent;
}
