package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Person {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "friends", inverseJoinColumns = @JoinColumn(name = "friend"))
    List<Person> friends;
}
