package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Kinds of paper have little in common, so each has a table. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"isin", "venue"}))
abstract class Instrument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instruments")
    @SequenceGenerator(name = "instruments", sequenceName = "instrument_seq", allocationSize = 1)
    long id;

    @Column(length = 12, nullable = false)
    String isin;

    @Column(length = 4)
    String venue;

    @Column(nullable = false, length = 100)
    String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "currency")
    Currency currency;

    @ManyToOne
    Organisation issuer;

    @ElementCollection
    Map<String, String> identifiers;
}

@Entity
@Table(name = "bonds")
class Bond extends Instrument {
    @Column(precision = 7, scale = 4)
    BigDecimal coupon;

    LocalDate matures;

    @Column(name = "face_value", precision = 19, scale = 4)
    BigDecimal faceValue;

    @OneToMany(mappedBy = "bond")
    List<Coupon> coupons;
}

@Entity
@Table(name = "shares")
class Share extends Instrument {
    @Column(unique = true, length = 8)
    String ticker;

    Long issued;

    boolean preferred;
}

@Entity
@Table(name = "funds", indexes = @Index(name = "funds_by_manager", columnList = "managedBy_id"))
class Fund extends Instrument {
    @ManyToOne
    Organisation managedBy;

    @ManyToMany
    @JoinTable(name = "fund_holdings")
    Set<Share> holdings;

    @Convert(converter = BasisPointsConverter.class)
    BasisPoints charges = new BasisPoints(120);
}

@Entity
@Table(name = "options")
class StockOption extends Share {
    @ManyToOne(optional = false)
    Share underlying;

    BigDecimal strike;

    @Column(name = "is_call")
    boolean call;
}

@Entity
@Table(name = "coupons")
class Coupon {
    @Id
    @ManyToOne
    @JoinColumn(name = "bond_id")
    Bond bond;

    @Id
    @Column(name = "due_on")
    LocalDate dueOn;

    BigDecimal amount;

    @Override
    public boolean equals(Object other) {
        return other instanceof Coupon coupon && coupon.bond.id == bond.id && Objects.equals(coupon.dueOn, dueOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dueOn);
    }
}

@Entity
@Table(name = "prices", indexes = {@Index(columnList = "instrument_id, at DESC", unique = false)})
class Price {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Instrument instrument;

    @Column(nullable = false)
    Instant at;

    @Column(precision = 18, scale = 8)
    BigDecimal bid;

    @Column(precision = 18, scale = 8)
    BigDecimal ask;

    Double volatility;

    Float delta;
}

@Entity
@Table(name = "portfolios")
class Portfolio extends Audited {
    @ManyToOne(optional = false)
    Party owner;

    @ManyToOne
    @JoinColumn(name = "settles_over")
    CurrentAccount settlesOver;

    @Column(length = 60)
    String name;

    @OneToMany(mappedBy = "portfolio")
    @MapKey(name = "instrument")
    Map<Share, Position> positions;

    @ElementCollection
    @CollectionTable(name = "portfolio_targets")
    Map<Quarter, Weighting> targets;
}

enum Quarter {
    Q1,
    Q2,
    Q3,
    Q4
}

@Embeddable
record Weighting(@Column(precision = 5, scale = 2) BigDecimal shares, @Column(precision = 5, scale = 2) BigDecimal bonds) {}

@Entity
@Table(name = "positions", uniqueConstraints = @UniqueConstraint(columnNames = {"portfolio_id", "instrument_id"}))
class Position extends Numbered {
    @ManyToOne(optional = false)
    @JoinColumn(name = "portfolio_id")
    Portfolio portfolio;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instrument_id")
    Share instrument;

    @Column(name = "units", precision = 20, scale = 6, nullable = false)
    BigDecimal units;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency", length = 3))
    Money cost;
}

@Entity
@Table(name = "trades")
class Trade extends Audited {
    enum Side {
        BUY,
        SELL
    }

    @ManyToOne(optional = false)
    Portfolio portfolio;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instrument")
    Instrument instrument;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(4)", nullable = false)
    Side side;

    @Column(precision = 20, scale = 6)
    BigDecimal units;

    @Column(precision = 18, scale = 8)
    BigDecimal price;

    LocalDateTime executedAt;

    @ManyToOne
    Employee trader;

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "confirmation", unique = true, nullable = true)
    Attachment confirmation;
}
