package bank;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
class Money {
    @Column(precision = 19, scale = 4, nullable = false)
    BigDecimal amount;

    @Column(nullable = false, length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    String currency;
}

/** What may be missing as a whole. */
@Embeddable
class Limit {
    @Column(name = "daily", precision = 19, scale = 4)
    BigDecimal daily;

    @Column(name = "monthly", precision = 19, scale = 4)
    BigDecimal monthly;

    boolean suspended;
}

@Embeddable
record Period(@Column(name = "valid_from", nullable = false) LocalDate from, @Column(name = "valid_until") LocalDate until) {}

@Embeddable
class Place {
    @Column(length = 10)
    String postcode;

    @Column(length = 80)
    String town;
}

@Embeddable
class Address {
    @Column(length = 120)
    String street;

    @Column(name = "house_number", length = 12)
    String houseNumber;

    Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_code", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Country country;
}

/** An account number as other banks know it. */
record Iban(String text) implements Serializable {}

@Converter(autoApply = true)
class IbanConverter implements AttributeConverter<Iban, String> {
    @Override
    public String convertToDatabaseColumn(Iban iban) {
        return iban == null ? null : iban.text();
    }

    @Override
    public Iban convertToEntityAttribute(String text) {
        return text == null ? null : new Iban(text);
    }
}

/** Hundredths of a percent, so that nobody multiplies by a double. */
record BasisPoints(int value) {}

@Converter
class BasisPointsConverter implements AttributeConverter<BasisPoints, Integer> {
    @Override
    public Integer convertToDatabaseColumn(BasisPoints points) {
        return points == null ? null : points.value();
    }

    @Override
    public BasisPoints convertToEntityAttribute(Integer value) {
        return value == null ? null : new BasisPoints(value);
    }
}

@Embeddable
class DocumentKey implements Serializable {
    @Column(name = "doc_year")
    int year = 2024;

    @Column(name = "doc_number", length = 12)
    String number;

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKey key && key.year == year && Objects.equals(key.number, number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, number);
    }
}
