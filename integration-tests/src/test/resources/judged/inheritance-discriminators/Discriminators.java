package judged;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
class ByNumber {
    @Id
    long id;
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
    @Id
    long id;
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
    @Id
    long id;
}

@Entity
@DiscriminatorValue("it's")
class SizedQuote extends Sized {
    @Basic(optional = false)
    Integer x;
}

@Entity
@DiscriminatorColumn(name = "defined", columnDefinition = "varchar(12) default 'Defined'")
class Defined {
    @Id
    long id;
}

@Entity
class DefinedMore extends Defined {
    int more;
}

@Entity
@DiscriminatorFormula("case when weight > 10 then 'Heavy' else 'ByFormula' end")
class ByFormula {
    @Id
    long id;

    int weight;
}

@Entity
@DiscriminatorValue("Heavy")
class ByFormulaHeavy extends ByFormula {
    @Basic(optional = false)
    Integer force;
}

@Entity
@DiscriminatorOptions(force = true)
class Forced {
    @Id
    long id;
}

@Entity
class ForcedMore extends Forced {
    int more;
}

@Entity
@DiscriminatorValue("null")
class Nothing {
    @Id
    long id;
}

@Entity
class Something extends Nothing {
    int more;
}

@Entity
@DiscriminatorValue("not null")
class Whatever {
    @Id
    long id;
}

@Entity
class Definite extends Whatever {
    int more;
}

@Entity
class ReadOnly {
    @Id
    long id;

    @Column(name = "DTYPE", insertable = false, updatable = false)
    String type;
}

@Entity
class ReadOnlyMore extends ReadOnly {
    int more;
}

/** Alone, but asked for. */
@Entity
@DiscriminatorColumn
class Asked {
    @Id
    long id;
}

/** Alone. */
@Entity
@Inheritance
@DiscriminatorValue("x")
class Alone {
    @Id
    long id;
}

class Holder {
    @Entity
    static class Nested {
        @Id
        long id;
    }

    @Entity
    static class Deeper extends Nested {
        int more;
    }
}
