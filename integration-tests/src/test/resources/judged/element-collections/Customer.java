package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity(name = "Client")
@Table(name = "customers")
class Customer {
    enum Color {
        RED,
        GREEN
    }

    @Id
    long id;

    @Column(unique = true, nullable = false)
    String code = "c";

    @ElementCollection
    List<String> tags;

    @ElementCollection
    Set<String> words;

    @ElementCollection
    @Column(nullable = false)
    Set<String> keys;

    @ElementCollection
    @CollectionTable(
            name = "nicknames",
            joinColumns = @JoinColumn(name = "customer", foreignKey = @ForeignKey(name = "fk_nicknames")),
            uniqueConstraints = @UniqueConstraint(columnNames = {"customer", "nickname"}),
            indexes = @Index(columnList = "customer, nickname desc"))
    @Column(name = "nickname", length = 40, unique = true)
    Collection<String> nicknames;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Color> colors;

    @ElementCollection
    Set<Color> colorNumbers;

    @ElementCollection
    @Column(precision = 10, scale = 3)
    SortedSet<BigDecimal> amounts;

    @ElementCollection
    Collection<LocalDate> holidays;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<Date> days;

    @ElementCollection
    @Lob
    List<String> texts;

    @ElementCollection
    List<byte[]> pictures;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<String> loose;

    @ElementCollection
    @JoinTable(name = "old_style", joinColumns = @JoinColumn(name = "customer"))
    List<String> oldStyle;

    @ElementCollection(targetClass = Integer.class)
    List untyped;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    @Comment("goes with its customer")
    @Check(constraints = "fleeting <> 'never'")
    @ColumnDefault("'gone'")
    List<String> fleeting;
}
