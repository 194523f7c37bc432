package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("customer")
class Client {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "contacts")
    @RenamedFrom("friends")
    Set<Client> contacts;
}
