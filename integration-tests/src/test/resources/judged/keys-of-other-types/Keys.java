package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What refers to each has its type. */
class Keys {
    @Entity
    static class ByDay {
        @Id
        @Temporal(TemporalType.DATE)
        Date id = new Date(0);

        @ManyToOne
        ByDay other;
    }

    @Entity
    static class ByEnum {
        @Id
        Kind id = Kind.ONE;

        @ManyToOne
        ByEnum other;
    }

    @Entity
    static class ByDecimal {
        @Id
        BigDecimal id = BigDecimal.ONE.setScale(2);

        @ManyToOne
        ByDecimal other;
    }

    @Entity
    static class Defined {
        @Id
        @Column(columnDefinition = "char(36)")
        String id = "x".repeat(36);

        @ManyToOne
        Defined other;
    }

    @Entity
    static class UuidAsText {
        @Id
        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID id = new UUID(1, 1);

        @ManyToOne
        UuidAsText other;
    }

    @Entity
    static class Generated {
        @Id
        @UuidGenerator
        String id;

        @ManyToOne
        Generated other;
    }

    @Entity
    static class Text {
        @Id
        @Column(length = 40, nullable = true, unique = true)
        String id = "i";

        @ManyToOne
        Text other;

        @ElementCollection
        List<String> words = new ArrayList<>();
    }

    @Entity
    static class Letter {
        @Id
        Character id = 'c';

        @ManyToOne
        Letter other;
    }

    @Entity
    static class ByDate {
        @Id
        LocalDate id = LocalDate.EPOCH;

        @ManyToOne
        ByDate other;
    }

    @Entity
    static class Large {
        @Id
        @Column(precision = 12)
        BigInteger id = BigInteger.ONE;

        @ManyToOne
        Large other;
    }

    enum Kind {
        ONE,
        TWO
    }
}
