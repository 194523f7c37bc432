package shop;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.util.*;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.UniqueElements;

@MappedSuperclass
abstract class Named {
    @NotNull
    @Size(max = 30)
    String name = "a";
}

@Entity
class Animal extends Named {
    @Id
    @Min(1)
    Long id = (long) getClass().getSimpleName().length();
}

@Entity
class Cat extends Animal {
    @NotNull
    @Size(max = 9)
    String color = "red";

    @Max(20)
    Integer lives = 7;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    Animal prey = this;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Plant extends Named {
    @EmbeddedId
    @Valid
    Key id = new Key();

    Plant() {
        id.number = getClass().getSimpleName().length();
    }
}

@Entity
class Tree extends Plant {
    @NotBlank
    String wood = "oak";

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    Plant beside = this;
}

@Embeddable
class Key implements Serializable {
    @Size(max = 5)
    String area = "a";

    @Min(1)
    int number = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.number == number && key.area.equals(area);
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
class Garden {
    @Id
    Long id = 1L;

    @NotEmpty
    @Size(max = 7)
    @UniqueElements
    @ElementCollection
    List<String> words = new ArrayList<>(List.of("a"));

    @NotNull
    @Valid
    @ElementCollection
    List<Bed> beds = new ArrayList<>(List.of(new Bed()));

    @NotNull
    @ElementCollection
    Map<@NotNull @Size(max = 3) String, @NotNull @Size(max = 4) String> signs = new HashMap<>(Map.of("a", "b"));

    @NotNull
    @ManyToMany
    Set<Animal> animals = new HashSet<>();

    @NotNull
    @OneToMany
    @JoinColumn(name = "garden")
    List<Animal> guests = new ArrayList<>();

    @NotNull
    @Size(max = 3)
    String[] several = {"a"};

    @Digits(integer = 3, fraction = 0)
    Double floating;

    @Digits(integer = 3, fraction = 1)
    String digits = "1.5";

    @Digits(integer = 3, fraction = 1)
    BigInteger whole;

    @Digits(integer = 30, fraction = 1)
    @Column(precision = 9, scale = 4)
    BigDecimal widened;

    @Length(max = 13)
    @Lob
    String large;

    @Size(max = 14)
    @Column(columnDefinition = "varchar(20)")
    String defined;

    @Min(2)
    @Max(8)
    Float amid;

    @Null
    String nothing;

    @AssertTrue
    Boolean yes;

    @PositiveOrZero
    @DecimalMax("3")
    Integer few;

    @Past
    java.time.Instant gone;

    @Email
    String mail;

    @Valid
    @Embedded
    Outer outer = new Outer();
}

@Embeddable
class Bed {
    @NotNull
    @Size(max = 12)
    String soil = "sand";

    @Min(0)
    Integer depth = 1;
}

@Embeddable
class Outer {
    @Valid
    @NotNull
    Inner inner = new Inner();

    @ManyToOne(fetch = FetchType.LAZY)
    @Valid
    Animal keeper;
}

@Embeddable
class Inner {
    @NotNull
    @Size(max = 2)
    String place = "a";
}
