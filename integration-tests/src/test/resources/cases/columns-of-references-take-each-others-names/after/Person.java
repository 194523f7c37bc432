package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {

    @Id
    long id;

    @ManyToMany
    @JoinTable(
            name = "teaches",
            joinColumns = @JoinColumn(name = "other"),
            inverseJoinColumns = @JoinColumn(name = "one"))
    Set<Person> pupils;

    @ManyToMany
    @JoinTable(
            name = "helps",
            joinColumns = @JoinColumn(name = "whom"),
            inverseJoinColumns = @JoinColumn(name = "them"))
    Set<Person> helped;

    @ManyToOne
    @JoinColumn(name = "b", referencedColumnName = "shelf")
    @JoinColumn(name = "a", referencedColumnName = "spot")
    Place place;
}
