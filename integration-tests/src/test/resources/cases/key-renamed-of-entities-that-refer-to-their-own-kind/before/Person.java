package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "knows")
    Set<Person> friends;

    @ManyToMany
    @JoinTable(
            name = "teaches",
            joinColumns = @JoinColumn(name = "teacher"),
            inverseJoinColumns = @JoinColumn(name = "pupil"))
    Set<Person> pupils;
}
