package shop;

import jakarta.persistence.*;

@Entity
abstract class Payment {
    @Id
    long id;
}

@Entity
class CardPayment extends Payment {
    enum State {
        OPEN,
        PAID
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "former")
    State former;
}

@Entity
class WireTransfer extends Payment {
    enum State {
        SENT,
        BOOKED
    }

    @Enumerated(EnumType.STRING)
    // WARNING [subclass-values-differ]
    @Column(name = "state")
    State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "former")
    CardPayment.State former;
}

@Entity
class Cash extends Payment {
    // WARNING [subclass-values-differ]
    @Column(name = "state")
    String words;
}
