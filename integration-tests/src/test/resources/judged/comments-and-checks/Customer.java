package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Check(constraints = "points > 1")
@Check(name = "few_points", constraints = "points < 90")
@Comment("who buys")
class Customer {
    @Id
    Long id = 1L;

    @Check(constraints = "points > 2")
    @Comment("of the year")
    @ColumnDefault("7")
    int points = 5;

    @ManyToOne
    @Comment("who brought this one")
    @ColumnDefault("3")
    Customer boss;

    @ElementCollection
    @Comment("about the table")
    @Check(constraints = "tags <> 'q'")
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ManyToMany
    @Comment("about the other table")
    Set<Customer> friends = new HashSet<>();

    @Embedded
    Weight weight = new Weight();

    @Embeddable
    static class Weight {
        @Comment("in grams")
        int net;
    }
}
