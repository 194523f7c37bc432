package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer extends Person {
    @ManyToMany
    @JoinTable(name = "friends", inverseJoinColumns = @JoinColumn(name = "friend"))
    @RenamedFrom("person_id")
    List<Person> friends;
}
