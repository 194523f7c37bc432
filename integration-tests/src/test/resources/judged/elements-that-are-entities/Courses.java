package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
    @Id
    long id;

    @ElementCollection
    Set<Person> students;

    @ElementCollection
    @CollectionTable(name = "teachers", joinColumns = @JoinColumn(name = "lesson"))
    List<Person> teachers;

    @ElementCollection
    @OrderColumn
    @CollectionTable(name = "waiting", uniqueConstraints = @UniqueConstraint(columnNames = "waiting_number"))
    List<Person> waiting;

    @ElementCollection(targetClass = Person.class)
    @JoinTable(name = "guests", inverseJoinColumns = @JoinColumn(name = "guest"))
    Set guests;

    @ElementCollection
    @MapKeyColumn(name = "part")
    @Column(name = "is_not_read")
    @CollectionTable(name = "roles")
    Map<String, Person> roles;

    @ElementCollection
    @CollectionTable(name = "replacements")
    Map<Person, Person> replacements;

    Extras extras;
}

@Embeddable
class Extras {
    @ElementCollection
    @CollectionTable(name = "helpers")
    Set<Person> helpers;
}

@Entity
class Person {
    @Id
    int number;

    @ManyToMany(mappedBy = "teachers")
    Set<Course> teaches;
}
