package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        comment = "who buys",
        check = {
            @CheckConstraint(constraint = "points > 1"),
            @CheckConstraint(name = "few_points", constraint = "points < 90")
        })
@SecondaryTable(name = "extras", comment = "the rest", check = @CheckConstraint(constraint = "rank > 0"))
class Customer {
    @Id
    Long id = 1L;

    @Column(
            check = {
                @CheckConstraint(constraint = "points > 2"),
                @CheckConstraint(name = "some_points", constraint = "points > 3")
            },
            comment = "of the year")
    int points = 5;

    @Column(table = "extras", comment = "among all")
    int rank = 1;

    @ManyToMany
    @JoinTable(
            name = "friends",
            comment = "who knows whom",
            check = @CheckConstraint(constraint = "of_id > 0"),
            joinColumns =
                    @JoinColumn(name = "of_id", comment = "one", check = @CheckConstraint(constraint = "of_id > 3")),
            inverseJoinColumns = @JoinColumn(name = "friend_id", comment = "the other"))
    Set<Customer> friends = new HashSet<>();

    @ManyToOne
    @JoinColumn(name = "boss", comment = "who brought this one", check = @CheckConstraint(constraint = "boss > 0"))
    Customer boss;

    @ElementCollection
    @Column(name = "size_of_it", comment = "in metres", check = @CheckConstraint(constraint = "size_of_it > 0"))
    List<Integer> sizes = new ArrayList<>(List.of(3));

    @ElementCollection
    @MapKeyColumn(name = "title")
    @Column(name = "note", check = @CheckConstraint(constraint = "note <> 'a'"))
    Map<String, String> notes = new HashMap<>();

    @Embedded
    Weight weight = new Weight();

    @Embeddable
    static class Weight {
        @Column(
                name = "net_weight",
                check = @CheckConstraint(name = "some_weight", constraint = "net_weight > 0"),
                comment = "in grams")
        int net = 1;
    }
}
