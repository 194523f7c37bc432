package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @SoftDelete
    List<String> nicknames = new ArrayList<>(List.of("Jo"));

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "counts")
    Set<String> remarks = new HashSet<>(Set.of("friendly"));

    @ElementCollection
    @SoftDelete
    @Column(nullable = false)
    Set<String> tags = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "friends")
    @SoftDelete(converter = YesNoConverter.class)
    Set<Customer> friends = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "ranked")
    @OrderColumn
    @SoftDelete
    List<Customer> ranked = new ArrayList<>();
}
