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

    @ManyToOne(optional = false, fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    Payer payer = new Payer();

    @OneToOne(fetch = FetchType.LAZY)
    Payer receiver;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_broker"))
    Payer broker;

    @OneToOne(fetch = FetchType.LAZY)
    Desk desk;

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
    String card = "1234";

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

    @ManyToOne(fetch = FetchType.LAZY)
    BankPayment answers;

    @OneToOne(fetch = FetchType.LAZY)
    Desk counter;
}

@Entity
class UrgentTransfer extends Transfer {
    boolean called;

    @ManyToOne(fetch = FetchType.LAZY)
    Transfer instead;
}

@Entity
class Payer {
    private static long last;

    @Id
    long id = ++last;

    @ManyToOne(fetch = FetchType.LAZY)
    Payment any;

    @ManyToOne(fetch = FetchType.LAZY)
    CardPayment card;

    @ManyToOne(fetch = FetchType.LAZY)
    Transfer transfer;

    @ManyToOne(fetch = FetchType.LAZY)
    UrgentTransfer urgent;

    @OneToMany(mappedBy = "payer")
    List<Payment> payments;

    @ManyToMany
    Set<Transfer> transfers;

    @OneToMany
    @JoinColumn(name = "approver")
    Set<Payment> approved;

    @OneToMany
    @JoinColumn(name = "clerk")
    @OrderColumn
    List<BankPayment> handled;

    @OneToMany
    @JoinColumn(name = "holder")
    @MapKeyColumn(name = "drawer")
    Map<String, Transfer> held;
}

@Entity
class Desk {
    @EmbeddedId
    Place place = new Place();

    @Embeddable
    static class Place implements java.io.Serializable {
        Integer room = 1;
        Integer number = 2;
    }
}

/** Not abstract, with a subclass. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Plan {
    private static long last;

    @Id
    long id = ++last;

    String name;
}

@Entity
class PaidPlan extends Plan {
    int price;

    @ManyToOne(fetch = FetchType.LAZY)
    Plan follows;
}

/** Alone: there is nothing to share out. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Lonely {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Lonely other;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class LonelyAbstract {
    private static long last;

    @Id
    long id = ++last;
}
