package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@SecondaryTable(name = "dog_details")
class Dog {
    @Id
    @GeneratedValue
    long id;

    @Column(table = "dog_details")
    String food;

    @ElementCollection
    Set<String> tags;
}
