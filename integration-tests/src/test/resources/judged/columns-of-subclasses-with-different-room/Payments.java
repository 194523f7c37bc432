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
    @Column(name = "reference", length = 40)
    String number;

    @Column(name = "amount", precision = 12, scale = 2)
    BigDecimal charged;

    @Column(name = "attempts")
    Long tries;

    @Column(name = "seal", length = 16)
    byte[] pin;

    @Column(name = "note", length = 100)
    String remark;
}

@Entity
class CashPayment extends Payment {
    @Column(name = "reference", length = 20)
    String receipt;

    @Column(name = "amount", precision = 10, scale = 2)
    BigDecimal counted;

    @Column(name = "attempts")
    Short coins;

    @Column(name = "seal", length = 8)
    byte[] stamp;

    @Column(name = "note", length = 300)
    String comment;
}

/** Of a class that both of the others know nothing of. */
@Entity
class Voucher extends Payment {
    @Column(name = "reference", length = 30)
    String code;

    @Column(name = "attempts")
    Integer uses;

    @Column(name = "amount", columnDefinition = "numeric(12, 2)")
    long points;
}
