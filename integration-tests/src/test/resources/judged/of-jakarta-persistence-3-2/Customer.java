package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@Table(
        name = "customers",
        comment = "who buys",
        check = {
            @CheckConstraint(name = "grown_up", constraint = "age > 17"),
            @CheckConstraint(constraint = "age < 200")
        })
@SecondaryTable(name = "notes", comment = "what was said", check = @CheckConstraint(constraint = "note <> ''"))
class Customer {
    @Id
    @GeneratedValue
    @SequenceGenerator
    Long id;

    @Column(check = @CheckConstraint(constraint = "age >= 0"), comment = "in years")
    int age = 20;

    @Column(check = {
        @CheckConstraint(name = "has_name", constraint = "name <> ''"),
        @CheckConstraint(constraint = "name <> '-'")
    })
    String name = "Jo";

    @Column(table = "notes", comment = "free")
    String note = "n";

    @Column(secondPrecision = 3)
    LocalDateTime millis;

    @Column(secondPrecision = 0)
    Instant seconds;

    @Column(secondPrecision = 4)
    LocalTime time;

    @ManyToOne
    @JoinColumn(name = "told_by", comment = "who told them", check = @CheckConstraint(constraint = "told_by > 0"))
    Customer toldBy;

    @ElementCollection
    @CollectionTable(name = "tags")
    @Column(comment = "a word", check = @CheckConstraint(constraint = "tags <> ''"))
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ManyToMany
    @JoinTable(name = "friends", comment = "who knows whom", check = @CheckConstraint(name = "others", constraint = "customer_id <> friends_id"))
    Set<Customer> friends = new HashSet<>();

    Version version = Version.OLD;

    Duration lasted;

    Year since;

    enum Version {
        OLD,
        NEW
    }
}
