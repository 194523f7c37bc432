package judged;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"reference", "amount"}), indexes = @Index(columnList = "amount"))
abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String reference;

    BigDecimal amount;

    @ManyToOne(optional = false)
    Payer payer;

    @OneToOne
    Payer receiver;

    State state;

    @ManyToMany
    Set<Payer> informed;

    @OneToMany
    @JoinTable(name = "witnesses")
    List<Payer> witnesses;

    enum State {
        OPEN,
        DONE
    }
}

@Entity
class CardPayment extends Payment {
    @Column(nullable = false)
    String card;

    int retries;
}

@Entity
abstract class BankPayment extends Payment {
    String bic;
}

@Entity
@Table(name = "transfers")
class Transfer extends BankPayment {
    String purpose;

    @ManyToOne
    BankPayment answers;
}

@Entity
class UrgentTransfer extends Transfer {
    boolean called;

    @ManyToOne
    Transfer instead;
}

@Entity
class Payer {
    @Id
    long id;

    @ManyToOne
    Payment any;

    @ManyToOne
    CardPayment card;

    @ManyToOne
    Transfer transfer;

    @ManyToOne
    UrgentTransfer urgent;

    @OneToMany(mappedBy = "payer")
    List<Payment> payments;

    @ManyToMany
    Set<Transfer> transfers;
}

/** Not abstract, with a subclass. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Plan {
    @Id
    long id;

    String name;
}

@Entity
class PaidPlan extends Plan {
    int price;

    @ManyToOne
    Plan follows;
}

/** Alone: there is nothing to share out. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Lonely {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    Lonely other;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class LonelyAbstract {
    @Id
    long id;
}
