package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "b")
class Dog {
    @Id
    @GeneratedValue
    long id;

    @ElementCollection
    Set<String> tags;
}
