package shop;

import jakarta.persistence.*;

import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ManyToMany
    Set<Tag> tags = new HashSet<>();
}
