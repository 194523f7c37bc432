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
    @Lob
    Set<String> letters = new HashSet<>();

    @ElementCollection
    List<String> tags = List.of("red", "green", "red");

    @ElementCollection
    Set<String> words = Set.of("yes", "no");

    @ElementCollection
    @Column(nullable = false)
    Set<String> keys = Set.of("a", "b");

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
    List<Color> colors = List.of(Color.GREEN);

    @ElementCollection
    Set<Color> colorNumbers = Set.of(Color.RED, Color.GREEN);

    @ElementCollection
    @Column(precision = 10, scale = 3)
    SortedSet<BigDecimal> amounts = new TreeSet<>(Set.of(new BigDecimal("1.500")));

    @ElementCollection
    Collection<LocalDate> holidays = List.of(LocalDate.of(2024, 12, 25));

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<Date> days;

    @ElementCollection
    @Lob
    List<String> texts = List.of("long");

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
