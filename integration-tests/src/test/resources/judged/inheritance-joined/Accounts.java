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
    String iban;

    @ManyToMany
    Set<Holder> holders;
}

@MappedSuperclass
abstract class Interest extends Account {
    @Basic(optional = false)
    java.math.BigDecimal rate;

    @ManyToOne
    Account pays;
}

@Entity
class Savings extends Interest {
    int notice;

    @NotNull
    @Column(unique = true)
    String book;
}

@Entity
@Table(name = "loans", indexes = @Index(columnList = "months"))
@PrimaryKeyJoinColumn(name = "account_id", foreignKey = @ForeignKey(name = "loans_account"))
@OnDelete(action = OnDeleteAction.CASCADE)
class Loan extends Interest {
    int months;

    @ManyToOne(optional = false)
    Holder guarantor;
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
    @Id
    long id;

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
    PaperId id;
}

@Embeddable
class PaperId implements Serializable {
    String series;
    int number;

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
    @Id
    long id;
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
    @Id
    int a;

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
