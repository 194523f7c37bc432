package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
    @Id
    @Column(name = "number")
    long id;

    @ManyToMany
    @JoinTable(name = "knows")
    Set<Person> friends;

    @ManyToMany
    @JoinTable(
            name = "teaches",
            joinColumns = @JoinColumn(name = "old"),
            inverseJoinColumns = @JoinColumn(name = "young"))
    Set<Person> pupils;
}
