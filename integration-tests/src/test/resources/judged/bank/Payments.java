package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "`order`", indexes = @Index(name = "orders_by_day", columnList = "execute_on, `limit`"))
@TableGenerator(
        name = "order_numbers",
        table = "number_ranges",
        pkColumnName = "range_name",
        valueColumnName = "next_number",
        pkColumnValue = "order",
        initialValue = 100,
        allocationSize = 20)
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "order_numbers")
    long number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "`from`")
    Account from;

    @Column(name = "`to`", length = 34, nullable = false)
    Iban to = new Iban("DE02 1203 0000");

    @Column(name = "`user`", length = 30)
    String user;

    @Column(name = "`limit`")
    Integer limit;

    @Embedded
    Money money;

    @Column(name = "execute_on")
    LocalDate executeOn;

    @Column(length = 140)
    String purpose;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderColumn(name = "position")
    List<OrderStep> steps;
}

@Entity
@Table(name = "order_steps")
class OrderStep extends Numbered {
    enum Step {
        ENTERED,
        SIGNED,
        SENT,
        SETTLED,
        RETURNED
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_number")
    Order order;

    /** What the list writes, to be read by reports as well. */
    @Column(name = "position", insertable = false, updatable = false)
    Integer position;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    Step step;

    OffsetDateTime at;

    @Column(length = 40)
    String by;
}

@Entity
@Table(name = "standing_orders")
class StandingOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    Account account;

    @Column(name = "account_id", insertable = false, updatable = false)
    Long accountId;

    Iban payee = new Iban("FR14 2004");

    Money money;

    @Column(name = "every_months")
    byte everyMonths = 1;

    Period period;

    @ElementCollection
    @CollectionTable(name = "standing_order_exceptions")
    Set<LocalDate> leftOut;
}

@Entity
@Table(name = "mandates", uniqueConstraints = @UniqueConstraint(columnNames = {"creditor", "reference"}))
class Mandate extends Audited {
    @Column(length = 35, nullable = false)
    String creditor;

    @Column(length = 35, nullable = false)
    String reference;

    @ManyToOne(optional = false)
    Account debtor;

    LocalDate signedOn;

    @Column(name = "one_off", nullable = false)
    Boolean oneOff;

    @OneToMany(mappedBy = "mandate")
    List<DirectDebit> debits;
}

@Entity
@Table(name = "direct_debits")
class DirectDebit {
    @EmbeddedId
    DocumentKey id = new DocumentKey();

    @ManyToOne(optional = false)
    @JoinColumn(name = "mandate_id")
    Mandate mandate;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "returns_year", referencedColumnName = "doc_year"),
        @JoinColumn(name = "returns_number", referencedColumnName = "doc_number")
    })
    DirectDebit returns;

    @Embedded
    Money money;

    @ManyToOne(fetch = FetchType.LAZY)
    PaymentFile file;
}

@Entity
@Table(name = "payment_files")
class PaymentFile {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Column(name = "file_name", nullable = false, length = 200)
    String fileName;

    @Lob
    @Column(name = "content", nullable = false)
    String content;

    @Column(name = "received_at")
    ZonedDateTime receivedAt;

    Duration processing;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    UUID correlation;

    @ElementCollection
    @CollectionTable(name = "payment_file_problems")
    @Column(name = "problem", length = 500, nullable = false)
    List<String> problems;
}

@Entity
@Table(name = "clearings")
@IdClass(Clearing.Key.class)
class Clearing {
    @Id
    @Column(name = "system", length = 10)
    String system;

    @Id
    @Column(name = "cycle_day")
    LocalDate day;

    @Id
    short cycle = 1;

    @Column(name = "closed_at")
    LocalTime closedAt;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net_amount", precision = 22, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "net_currency", length = 3))
    Money net;

    @OneToMany
    @JoinTable(
            name = "clearing_files",
            inverseJoinColumns = @JoinColumn(name = "file_id", foreignKey = @ForeignKey(name = "clearing_file_fk")))
    Set<PaymentFile> files;

    static class Key implements Serializable {
        String system;
        LocalDate day;
        short cycle;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.system, system)
                    && Objects.equals(key.day, day)
                    && key.cycle == cycle;
        }

        @Override
        public int hashCode() {
            return Objects.hash(system, day, cycle);
        }
    }
}
