package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Check(name = "named_check", constraints = "age > 1 or name <> 'x'")
@Check(constraints = "age < 200")
@Comment("who buys")
@SecondaryTable(name = "customer_note")
@Comment(on = "customer_note", value = "what was said")
class Customer {
    @Id
    @GeneratedValue
    @Comment("its number")
    Long id;

    @Check(constraints = "age >= 0")
    @Comment("in years")
    int age = 7;

    @Checks({@Check(name = "not_empty", constraints = "name <> ''"), @Check(constraints = "name <> '-'")})
    @ColumnDefault("'nobody'")
    @Column(nullable = false)
    String name = "Jo";

    @Column(table = "customer_note")
    @Comment("free text")
    String note = "n";

    @ColumnDefault("current_timestamp")
    java.time.Instant since;

    @ManyToOne
    @Comment("who told them")
    @Check(constraints = "told_by > 0")
    @JoinColumn(name = "told_by")
    Customer toldBy;

    @Embedded
    Name names = new Name();

    @ManyToMany
    @JoinTable(name = "friends")
    @Comment("who knows whom")
    @Comment(on = "friends_id", value = "the other")
    @Check(name = "no_friend_of_oneself", constraints = "customer_id <> friends_id")
    Set<Customer> friends = new HashSet<>();

    @Embeddable
    static class Name {
        @Comment("the first")
        @Check(constraints = "first <> 'q'")
        String first = "f";

        @ColumnDefault("1")
        int number;
    }
}
