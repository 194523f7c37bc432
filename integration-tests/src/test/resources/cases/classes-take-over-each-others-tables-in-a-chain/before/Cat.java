package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@SecondaryTable(name = "cat_details")
class Cat {
    @Id
    @GeneratedValue
    long id;

    @Column(table = "cat_details")
    String food;

    @ElementCollection
    Set<String> tags;
}
