package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Country {
    @Id
    @Column(length = 2)
    @JdbcTypeCode(SqlTypes.CHAR)
    String code;

    @Column(length = 80, nullable = false, unique = true)
    String name;

    @Column(name = "in_sepa")
    boolean sepa;

    @Column(name = "risk_class")
    @ColumnDefault("0")
    short riskClass;

    @ElementCollection
    @CollectionTable(name = "country_names", joinColumns = @JoinColumn(name = "country_code"))
    @MapKeyColumn(name = "language", length = 5)
    @Column(name = "name", length = 80, nullable = false)
    Map<String, String> names;
}

@Entity
@Check(name = "digits_are_few", constraints = "digits between 0 and 4")
class Currency {
    @Id
    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    String code;

    @Column(name = "iso_number", unique = true)
    Short isoNumber;

    int digits = 2;

    @ManyToMany
    @JoinTable(
            name = "legal_tender",
            joinColumns = @JoinColumn(name = "currency_code"),
            inverseJoinColumns = @JoinColumn(name = "country_code"),
            foreignKey = @ForeignKey(name = "legal_tender_currency_fk"))
    Set<Country> legalTenderIn;
}

@Entity
@Immutable
@Table(name = "exchange_rates", indexes = @Index(name = "rates_by_day", columnList = "quoted_on desc"))
@IdClass(ExchangeRate.Key.class)
class ExchangeRate {
    @Id
    @ManyToOne
    @JoinColumn(name = "base")
    Currency base;

    @Id
    @ManyToOne
    @JoinColumn(name = "quote")
    Currency quote;

    @Id
    @Column(name = "quoted_on")
    LocalDate on;

    @Column(precision = 18, scale = 9, nullable = false)
    BigDecimal rate;

    record Key(String base, String quote, LocalDate on) implements Serializable {}
}

@Entity
@Table(name = "calendars")
class BusinessCalendar {
    @Id
    @Column(length = 10)
    String code;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(name = "weekday", length = 9)
    Set<DayOfWeek> closedOn;

    @OneToMany(mappedBy = "calendar", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Holiday> holidays;
}

@Entity
@IdClass(Holiday.Key.class)
class Holiday {
    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "calendar_code")
    BusinessCalendar calendar;

    @Id
    @Column(name = "closed_on")
    LocalDate date;

    @Column(length = 60)
    String occasion;

    @Column(name = "half_day")
    Boolean halfDay;

    static class Key implements Serializable {
        String calendar;
        LocalDate date;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.calendar, calendar) && Objects.equals(key.date, date);
        }

        @Override
        public int hashCode() {
            return Objects.hash(calendar, date);
        }
    }
}

@Entity
@Table(
        name = "branches",
        uniqueConstraints = @UniqueConstraint(name = "one_branch_a_sort_code", columnNames = {"bank_code", "sort_code"}))
class Branch extends Audited {
    @NaturalId
    @Column(length = 11)
    String bic;

    @Column(name = "bank_code", length = 8, nullable = false)
    String bankCode;

    @Column(name = "sort_code", length = 6)
    String sortCode;

    Address address;

    @ManyToOne(fetch = FetchType.LAZY)
    Branch headOffice;

    @OneToMany(mappedBy = "headOffice")
    Set<Branch> offices;

    /** Who works there, and here is a circle. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id", foreignKey = @ForeignKey(name = "branch_manager_fk"))
    Employee manager;

    @ManyToOne(optional = false)
    @JoinColumn(name = "calendar")
    BusinessCalendar calendar;

    @ElementCollection
    @CollectionTable(name = "opening_hours", uniqueConstraints = @UniqueConstraint(columnNames = {"branch_id", "weekday", "opens"}))
    @OrderColumn(name = "line")
    List<OpeningHours> openingHours;
}

@Embeddable
class OpeningHours {
    @Enumerated
    @Column(nullable = false)
    DayOfWeek weekday;

    @Column(nullable = false)
    java.time.LocalTime opens;

    @Column(nullable = false)
    java.time.LocalTime closes;
}

@Entity
@Table(name = "settings")
class Setting {
    @EmbeddedId
    SettingKey key;

    @Column(name = "setting_value", length = 4000)
    String text;

    @Basic(fetch = FetchType.LAZY)
    @Lob
    String remark;
}

@Embeddable
record SettingKey(@Column(name = "area", length = 30) String area, @Column(name = "setting", length = 60) String name)
        implements Serializable {}
