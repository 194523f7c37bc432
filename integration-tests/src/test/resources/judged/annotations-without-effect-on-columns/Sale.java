package shop;

import jakarta.persistence.*;
import java.lang.annotation.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.dialect.*;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.*;

@Entity
@Imported(rename = "TheSale")
@SecondaryTable(name = "sale_note")
@SecondaryRow(table = "sale_note", optional = true)
@DialectOverride.SQLRestriction(dialect = MySQLDialect.class, override = @SQLRestriction("true"))
class Sale {
    @Id
    @OfOurs
    Long id;

    @Column(table = "sale_note")
    String note = "n";

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("(1)"))
    int number;

    @Formula("id * 2")
    @DialectOverride.Formula(dialect = H2Dialect.class, override = @Formula("id + id"))
    Long twice = 2L;

    @DialectOverride.ColumnDefaults({
        @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("2")),
        @DialectOverride.ColumnDefault(dialect = SQLServerDialect.class, override = @ColumnDefault("3"))
    })
    Integer maybe;

    @ElementCollection
    @MapKeyMutability(org.hibernate.type.descriptor.java.Immutability.class)
    Map<String, String> words = new HashMap<>();

    @AnyOfOurs
    String ours = "o";
}

@IdGeneratorType(Numbers.class)
@Retention(RetentionPolicy.RUNTIME)
@interface OfOurs {}

@ValueGenerationType(generatedBy = Texts.class)
@Retention(RetentionPolicy.RUNTIME)
@interface AnyOfOurs {}
