package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;

/** The general ledger is a world of its own, in a schema of its own. */
@Entity
@Table(name = "accounts", schema = "ledger")
@SequenceGenerator(name = "ledger_ids", schema = "ledger", sequenceName = "ledger_ids", allocationSize = 1)
class LedgerAccount {
    enum Side {
        DEBIT,
        CREDIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_ids")
    Integer id;

    @NaturalId
    @Column(name = "chart", length = 6, nullable = false)
    String chart;

    @NaturalId
    @Column(name = "number", length = 10, nullable = false)
    String number;

    @Column(name = "caption", length = 80)
    @Comment("as printed in the annual report")
    String caption;

    @Enumerated(EnumType.STRING)
    @Column(name = "normal_side", length = 6, nullable = false)
    Side normalSide;

    @ManyToOne
    @JoinColumn(name = "sums_into")
    LedgerAccount sumsInto;
}

@Entity
@Table(name = "fiscal_periods", schema = "ledger")
@Check(constraints = "first_day <= last_day")
class FiscalPeriod {
    @Id
    @Column(length = 7)
    String code;

    @Column(name = "first_day", nullable = false)
    LocalDate firstDay = LocalDate.of(2024, 1, 1);

    @Column(name = "last_day", nullable = false)
    LocalDate lastDay = LocalDate.of(2024, 1, 31);

    @Column(name = "closed")
    Instant closed;
}

@Entity
@Table(name = "cost_centres", schema = "ledger")
class CostCentre {
    @Id
    @Column(length = 8)
    String code;

    String title;

    @ManyToOne
    CostCentre parent;
}

@Entity
@Table(name = "journal", schema = "ledger", indexes = @Index(name = "journal_by_day", columnList = "booked_on"))
class JournalEntry {
    @EmbeddedId
    DocumentKey id = new DocumentKey();

    @ManyToOne(optional = false)
    @JoinColumn(name = "period")
    FiscalPeriod period;

    @Column(name = "booked_on", nullable = false)
    LocalDate bookedOn;

    @Column(name = "text", length = 200)
    String text;

    @OneToOne
    @JoinColumn(name = "reverses_year", referencedColumnName = "doc_year")
    @JoinColumn(name = "reverses_number", referencedColumnName = "doc_number")
    JournalEntry reverses;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
    List<Posting> postings;
}

@Entity
@Table(name = "postings", schema = "ledger")
@IdClass(Posting.Key.class)
class Posting {
    @Id
    @ManyToOne
    @JoinColumn(name = "entry_year", referencedColumnName = "doc_year")
    @JoinColumn(name = "entry_number", referencedColumnName = "doc_number")
    JournalEntry entry;

    @Id
    @Column(name = "item")
    int item = 1;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    LedgerAccount account;

    @ManyToOne
    @JoinColumn(name = "cost_centre")
    CostCentre costCentre;

    @Enumerated
    LedgerAccount.Side side;

    @Embedded
    Money money;

    @Column(name = "quantity", precision = 24)
    BigInteger quantity;

    static class Key implements Serializable {
        DocumentKey entry;
        int item;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.entry, entry) && key.item == item;
        }

        @Override
        public int hashCode() {
            return Objects.hash(entry, item);
        }
    }
}

@Entity
@Table(name = "balances", schema = "ledger")
class Balance {
    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "account_id")
        LedgerAccount account;

        @ManyToOne
        @JoinColumn(name = "period")
        FiscalPeriod period;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account.id.equals(account.id) && key.period.code.equals(period.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account.id, period.code);
        }
    }

    @EmbeddedId
    Key id;

    @Column(name = "debit", precision = 22, scale = 4, nullable = false)
    BigDecimal debit;

    @Column(name = "credit", precision = 22, scale = 4, nullable = false)
    BigDecimal credit;

    @Column(name = "as_of")
    YearMonthText asOf;
}

/** A type that Hibernate does not know, written as text. */
record YearMonthText(YearMonth month) {}

@Converter(autoApply = true)
class YearMonthConverter implements AttributeConverter<YearMonthText, String> {
    @Override
    public String convertToDatabaseColumn(YearMonthText month) {
        return month == null ? null : month.month().toString();
    }

    @Override
    public YearMonthText convertToEntityAttribute(String text) {
        return text == null ? null : new YearMonthText(YearMonth.parse(text));
    }
}
