package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(columnDefinition = "bigint default 7 not null")
    Customer boss = this;

    @ManyToOne
    @JoinColumn(columnDefinition = "bigint")
    Customer friend;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(columnDefinition = "bigint default 3"))
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(columnDefinition = "bigint"))
    Set<Customer> guests = new HashSet<>();

    @ElementCollection
    @OrderColumn(columnDefinition = "bigint")
    List<String> wishes = new ArrayList<>(List.of("a"));

    @ElementCollection
    @MapKeyColumn(columnDefinition = "varchar(9)", nullable = false)
    Map<String, String> notes = new HashMap<>(Map.of("a", "b"));
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(columnDefinition = "varchar(12)")
class Paper {
    private static long last;

    @Id
    Long id = ++last;
}

@Entity
@PrimaryKeyJoinColumn(name = "bond_id", columnDefinition = "bigint")
@SecondaryTable(name = "bond_texts", pkJoinColumns = @PrimaryKeyJoinColumn(name = "bond", columnDefinition = "bigint"))
class Bond extends Paper {
    @Column(table = "bond_texts")
    String text = "y";
}

@Entity
class Convertible extends Bond {}
