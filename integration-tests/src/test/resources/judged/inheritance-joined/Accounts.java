package judged;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String iban = "AT00";

    @ManyToMany
    Set<Holder> holders;
}

@MappedSuperclass
abstract class Interest extends Account {
    @Basic(optional = false)
    java.math.BigDecimal rate = java.math.BigDecimal.ONE.setScale(2);

    @ManyToOne
    Account pays;
}

@Entity
class Savings extends Interest {
    int notice;

    @NotNull
    @Column(unique = true)
    String book = "one";
}

@Entity
@Table(name = "loans", indexes = @Index(columnList = "months"))
@PrimaryKeyJoinColumn(name = "account_id", foreignKey = @ForeignKey(name = "loans_account"))
@OnDelete(action = OnDeleteAction.CASCADE)
class Loan extends Interest {
    int months;

    @ManyToOne(optional = false, cascade = CascadeType.PERSIST)
    Holder guarantor = new Holder();
}

@Entity
class Mortgage extends Loan {
    String property;

    @OneToOne
    Savings backup;
}

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Giro extends Account {}

@Entity
class Holder {
    private static long last;

    @Id
    long id = ++last;

    @ManyToOne
    Mortgage house;

    @OneToMany(mappedBy = "guarantor")
    List<Loan> loans;

    @OneToMany
    @JoinColumn
    List<Savings> savings;

    @ManyToOne
    Giro daily;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "what", length = 10)
class Paper {
    @EmbeddedId
    PaperId id = new PaperId();
}

@Embeddable
class PaperId implements Serializable {
    private static int last;

    String series = "A";
    int number = ++last;

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperId it && it.number == number && Objects.equals(it.series, series);
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
@PrimaryKeyJoinColumns({
    @PrimaryKeyJoinColumn(name = "bond_series", referencedColumnName = "series"),
    @PrimaryKeyJoinColumn(name = "bond_number", referencedColumnName = "number")
})
class Bond extends Paper {
    int coupon;
}

@Entity
@DiscriminatorValue("conv")
class Convertible extends Bond {
    @ManyToOne
    Paper into;
}

@MappedSuperclass
abstract class Base {
    private static long last;

    @Id
    long id = ++last;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Top extends Base {
    int top;
}

@Entity
class Below extends Top {
    int below;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(Pair.class)
class Paired {
    private static int last;

    @Id
    int a = ++last;

    @Id
    int b;
}

class Pair implements Serializable {
    int a;
    int b;

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair it && it.a == a && it.b == b;
    }

    @Override
    public int hashCode() {
        return a;
    }
}

@Entity
class PairedMore extends Paired {
    String more;
}
