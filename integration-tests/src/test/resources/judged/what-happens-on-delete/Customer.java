package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "of")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Remark> remarks = new HashSet<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ManyToMany
    @JoinTable(name = "friends")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Customer> friends = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "written_by")
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Remark> written = new ArrayList<>();
}
