package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "customer_labels")
    @RenamedFrom("customer_tags")
    Set<Tag> labels = new HashSet<>();
}
