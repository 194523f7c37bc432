package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("customer")
class Client {
    @Id
    long id;

    @ElementCollection
    Set<String> phones;

    @ManyToMany
    Set<Client> friends;

    @ElementCollection
    @CollectionTable(name = "letters")
    List<String> letters;
}
