package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Account implements Serializable {
    @Id
    Long id = 1L;

    @Column(unique = true)
    String iban = "AT1";

    String bank = "B";

    String branch = "7";
}

@Entity
@PrimaryKeyJoinColumn(name = "account_id")
class Savings extends Account {
    @Column(unique = true)
    String book = "S";

    Savings() {
        id = 2L;
        iban = "AT2";
        bank = "C";
    }
}

@Entity
class Payment {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(name = "iban", referencedColumnName = "iban")
    Savings byColumnOfParent;

    @ManyToOne
    @JoinColumn(name = "bank", referencedColumnName = "bank")
    @JoinColumn(name = "branch", referencedColumnName = "branch")
    Savings byColumnsOfParent;

    @ManyToOne
    @JoinColumn(name = "id_there", referencedColumnName = "id")
    Savings byKeyOfParent;

    @ManyToOne
    @JoinColumn(name = "book", referencedColumnName = "book")
    Savings byItsOwn;

    @ManyToOne
    @JoinTable(name = "payment_source", inverseJoinColumns = @JoinColumn(name = "iban", referencedColumnName = "iban"))
    Savings byTable;
}
