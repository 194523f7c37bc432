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
            joinColumns = @JoinColumn(name = "one"),
            inverseJoinColumns = @JoinColumn(name = "other"))
    Set<Person> pupils;

    @ManyToMany
    @JoinTable(
            name = "helps",
            joinColumns = @JoinColumn(name = "who"),
            inverseJoinColumns = @JoinColumn(name = "whom"))
    Set<Person> helped;

    @ManyToOne
    @JoinColumn(name = "a", referencedColumnName = "shelf")
    @JoinColumn(name = "b", referencedColumnName = "spot")
    Place place;
}
