package shop;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

@Entity
class Customer {
    @Id
    int id;

    @NotNull
    String required = "a";

    @jakarta.validation.constraints.NotEmpty
    String filled = "a";

    @jakarta.validation.constraints.NotBlank
    String written = "a";

    @NotNull
    @Column(nullable = true)
    Integer stillRequired = 1;

    @Size(max = 9)
    String nine;

    @Size(min = 2)
    String longEnough;

    @Size(max = 300)
    @Column(length = 20)
    String widened;

    @Length(max = 8)
    @Column(length = 30)
    String narrowed;

    @Digits(integer = 5, fraction = 2)
    BigDecimal amount;

    @Digits(integer = 5, fraction = 0)
    int digits;

    @Min(1)
    int atLeast = 1;

    @Max(9)
    Long atMost;

    @Min(1)
    @Max(9)
    short amid = 1;

    @Range(min = 2, max = 7)
    int ranged = 2;

    @Range(max = 7)
    int upTo;

    @Range(min = 3)
    int fromThree = 3;

    @Min(3)
    BigDecimal decimal;

    @DecimalMin("1")
    BigDecimal notInTheDatabase;

    @Positive
    Integer neither;

    @Pattern(regexp = "a")
    String norThis;

    @Size(max = 5)
    byte[] bytes;

    @Size(max = 4)
    char[] letters;

    @Size(max = 3)
    List<String> list;

    @NotNull(groups = Special.class)
    @Size(max = 5, groups = Special.class)
    String ofAGroup;

    @NotNull(groups = jakarta.validation.groups.Default.class)
    String ofTheDefaultGroup = "a";

    @NotNull
    @Enumerated(EnumType.STRING)
    Color color = Color.RED;

    @NotNull
    @ManyToOne
    Customer friend = this;

    @Size(max = 7)
    @Lob
    String large;

    @Valid
    Checked checked;

    NotChecked notChecked;

    @Valid
    @NotNull
    Demanded demanded = new Demanded();

    @NotNull
    OnlyDemanded onlyDemanded = new OnlyDemanded();

    interface Special {}

    enum Color {
        RED
    }
}

@Embeddable
class Checked {
    @NotNull
    String c1;

    @Size(max = 11)
    String c2;

    @Min(4)
    Integer c3;
}

@Embeddable
class NotChecked {
    @NotNull
    String n1;

    @Size(max = 11)
    String n2;
}

@Embeddable
class Demanded {
    @NotNull
    String d1 = "a";

    @Size(max = 11)
    String d2;

    @Min(4)
    int d3 = 4;
}

@Embeddable
class OnlyDemanded {
    @NotNull
    String o1;

    @Size(max = 11)
    String o2;
}
