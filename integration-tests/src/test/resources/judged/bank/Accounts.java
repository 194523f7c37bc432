package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Formula;

enum AccountState {
    APPLIED,
    OPEN,
    BLOCKED,
    CLOSED
}

@Entity
@Table(
        name = "accounts",
        uniqueConstraints = @UniqueConstraint(name = "accounts_by_branch_and_number", columnNames = {"branch_id", "account_number"}),
        indexes = @Index(name = "open_accounts", columnList = "state, opened_on desc"))
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("-")
@SequenceGenerator(name = "account_ids", sequenceName = "account_id_seq", initialValue = 1000, allocationSize = 10)
abstract class Account {
    @Id
    @GeneratedValue(generator = "account_ids")
    Long id;

    @Version
    Long version;

    @Column(length = 34, unique = true)
    Iban iban = new Iban("AT02 2011 " + System.nanoTime());

    @Column(name = "account_number", nullable = false, length = 11)
    String number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Branch branch;

    @ManyToOne(optional = false)
    @JoinColumn(name = "product_code")
    Product product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'APPLIED'")
    AccountState state;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "balance", precision = 19, scale = 4, nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", nullable = false, length = 3))
    Money balance;

    @Formula("(select count(*) from account_holders h where h.account_id = id)")
    int holderCount;

    @OneToMany(mappedBy = "account")
    Set<AccountHolder> holders;

    @OneToMany(mappedBy = "account")
    @OrderBy("id.number desc")
    List<Statement> statements;

    Limit limit;
}

@Entity
@DiscriminatorValue("C")
class CurrentAccount extends Account {
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "overdraft", precision = 19, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "overdraft_currency", length = 3))
    Money overdraft;

    @Convert(converter = BasisPointsConverter.class)
    BasisPoints debitRate = new BasisPoints(875);

    @OneToMany(mappedBy = "account")
    List<Card> cards;
}

@Entity
@DiscriminatorValue("S")
class SavingsAccount extends Account {
    @Column(precision = 7, scale = 4)
    BigDecimal creditRate;

    @Column(name = "notice_days")
    Integer noticeDays;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pays_interest_to")
    CurrentAccount paysInterestTo;
}

@Entity
@DiscriminatorValue("T")
class TermDeposit extends SavingsAccount {
    LocalDate maturesOn;

    @Column(name = "rolls_over")
    boolean rollsOver;
}

@Entity
@DiscriminatorValue("L")
class LoanAccount extends Account {
    @Column(name = "principal", precision = 19, scale = 4)
    BigDecimal principal;

    @OneToOne(fetch = FetchType.LAZY)
    LoanApplication application;

    @OneToMany(mappedBy = "loan")
    @OrderBy("id.number")
    List<Instalment> instalments;

    @ManyToMany
    @JoinTable(name = "loan_collateral")
    Set<Collateral> collateral;
}

@Entity
@DiscriminatorValue("N")
class NostroAccount extends Account {
    @Column(name = "correspondent_bic", length = 11)
    String correspondentBic;

    @ManyToOne
    @JoinColumn(name = "correspondent_id")
    Organisation correspondent;
}

@Entity
@Table(name = "account_holders")
class AccountHolder {
    enum Role {
        OWNER,
        JOINT,
        PROXY
    }

    @Embeddable
    record Key(Long accountId, Long partyId) implements Serializable {}

    @EmbeddedId
    Key id = new Key(0L, 0L);

    @ManyToOne(optional = false)
    @MapsId("accountId")
    @JoinColumn(name = "account_id")
    Account account;

    @ManyToOne(optional = false)
    @MapsId("partyId")
    @JoinColumn(name = "party_id")
    Party party;

    @Enumerated(EnumType.STRING)
    @Column(name = "holds_as")
    Role role;

    Period period;
}

@Entity
@Table(name = "statements")
class Statement {
    @Embeddable
    static class Key implements Serializable {
        @Column(name = "account_id")
        Long account;

        @Column(name = "statement_number")
        int number = 1;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.account, account) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, number);
        }
    }

    @EmbeddedId
    Key id;

    @MapsId("account")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    Account account;

    @Column(name = "printed_at")
    Instant printedAt;

    @OneToMany(mappedBy = "statement")
    List<StatementLine> lines;
}

@Entity
@Table(name = "statement_lines")
@IdClass(StatementLine.Key.class)
class StatementLine {
    @Id
    @ManyToOne
    @JoinColumn(name = "account_id", referencedColumnName = "account_id")
    @JoinColumn(name = "statement_number", referencedColumnName = "statement_number")
    Statement statement;

    @Id
    int line = 1;

    @Column(length = 140)
    String purpose;

    Money amount;

    @ManyToOne
    @JoinColumn(name = "card_transaction", foreignKey = @ForeignKey(name = "statement_line_card_transaction"))
    CardTransaction cardTransaction;

    static class Key implements Serializable {
        Statement.Key statement;
        int line;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.statement, statement) && key.line == line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(statement, line);
        }
    }
}

@Entity
@Table(name = "holds")
@Check(name = "hold_is_positive", constraints = "amount > 0")
class Hold extends Audited {
    @ManyToOne(optional = false)
    Account account;

    @Embedded
    Money money;

    @Column(name = "released_at")
    Instant releasedAt;

    @ManyToOne
    Employee releasedBy;
}

@Entity
@Table(name = "products", indexes = @Index(name = "products_on_sale", columnList = "kind,sold_from"))
class Product {
    enum Kind {
        GIRO,
        SAVINGS,
        LOAN,
        CARD,
        DEPOSIT
    }

    @Id
    @Column(length = 12)
    String code;

    @Column(length = 60)
    String title;

    @Enumerated
    @Column(nullable = false)
    Kind kind;

    @Column(name = "sold_from")
    LocalDate soldFrom;

    @ElementCollection
    @CollectionTable(name = "product_fees", joinColumns = @JoinColumn(name = "product"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "occasion", length = 20)
    Map<FeeOccasion, Money> fees;

    @ElementCollection
    @CollectionTable(name = "product_rates")
    @MapKeyJoinColumn(name = "currency_code")
    @Column(name = "rate", precision = 7, scale = 4)
    Map<Currency, BigDecimal> rates;

    @ElementCollection
    @CollectionTable(name = "product_descriptions")
    @MapKeyColumn(name = "locale")
    @Column(name = "text", length = 2000)
    Map<Locale, String> descriptions;

    @ManyToMany
    @JoinTable(
            name = "bundles",
            joinColumns = @JoinColumn(name = "bundle"),
            inverseJoinColumns = @JoinColumn(name = "part"),
            uniqueConstraints = @UniqueConstraint(name = "part_once", columnNames = {"bundle", "part"}))
    @OrderColumn(name = "position")
    List<Product> bundle;
}

enum FeeOccasion {
    MONTH,
    TRANSFER,
    WITHDRAWAL,
    REMINDER
}

@Entity
@Table(name = "tariffs")
class Tariff {
    @EmbeddedId
    Key id;

    @Embeddable
    record Key(@Column(name = "tariff", length = 8) String tariff, @Column(name = "from_day") LocalDate from)
            implements Serializable {}

    @ManyToOne(optional = false)
    Product product;

    @ManyToOne
    @JoinColumn(name = "replaced_tariff", referencedColumnName = "tariff")
    @JoinColumn(name = "replaced_from", referencedColumnName = "from_day")
    Tariff replaces;

    BigDecimal basePrice;

    @Column(name = "billed_each_year_on", length = 7)
    String billedOn;
}
