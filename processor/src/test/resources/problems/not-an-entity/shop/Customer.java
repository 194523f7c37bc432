package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    int id;

    @ManyToOne
    // ERROR [not-an-entity]
    String boss;

    @OneToMany
    // ERROR [not-an-entity]
    List<Runnable> tasks;

    @ManyToMany
    // ERROR [not-an-entity]
    Set<?> unknown;
}
