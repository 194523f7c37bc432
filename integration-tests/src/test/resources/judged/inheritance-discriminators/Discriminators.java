package judged;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;
import org.hibernate.annotations.Immutable;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
class ByNumber {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@DiscriminatorValue("7")
class ByNumberSeven extends ByNumber {
    int seven;
}

@Entity
@DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class ByLetter {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@DiscriminatorValue("'")
class ByLetterQuote extends ByLetter {
    int quote;
}

@Entity
@DiscriminatorColumn(length = 5)
@DiscriminatorValue("short")
class Sized {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@DiscriminatorValue("it's")
class SizedQuote extends Sized {
    @Basic(optional = false)
    Integer x = 1;
}

@Entity
@DiscriminatorColumn(name = "defined", columnDefinition = "varchar(12) default 'Defined'")
class Defined {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
class DefinedMore extends Defined {
    int more;
}

@Entity
@DiscriminatorFormula("case when weight > 10 then 'Heavy' else 'ByFormula' end")
class ByFormula {
    private static long last;

    @Id
    long id = ++last;

    int weight = getClass() == ByFormula.class ? 1 : 20;
}

@Entity
@DiscriminatorValue("Heavy")
class ByFormulaHeavy extends ByFormula {
    @Basic(optional = false)
    Integer force = 1;
}

@Entity
@DiscriminatorOptions(force = true)
class Forced {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
class ForcedMore extends Forced {
    int more;
}

@Entity
@DiscriminatorValue("null")
class Nothing {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
class Something extends Nothing {
    int more;
}

/** For rows that are read: Hibernate has no value to write. */
@Entity
@Immutable
@DiscriminatorValue("not null")
class Whatever {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
class Definite extends Whatever {
    int more;
}

@Entity
class ReadOnly {
    private static long last;

    @Id
    long id = ++last;

    @Column(name = "DTYPE", insertable = false, updatable = false)
    String type = getClass().getSimpleName();
}

@Entity
class ReadOnlyMore extends ReadOnly {
    int more;
}

/** Alone, but asked for. */
@Entity
@DiscriminatorColumn
class Asked {
    private static long last;

    @Id
    long id = ++last;
}

/** Alone. */
@Entity
@Inheritance
@DiscriminatorValue("x")
class Alone {
    private static long last;

    @Id
    long id = ++last;
}

class Holder {
    @Entity
    static class Nested {
        private static long last;

        @Id
        long id = ++last;
    }

    @Entity
    static class Deeper extends Nested {
        int more;
    }
}
