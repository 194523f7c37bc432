package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("dog")
@SecondaryTable(name = "hound_details")
class Hound {
    @Id
    @GeneratedValue
    long id;

    @Column(table = "hound_details")
    String food;

    @ElementCollection
    Set<String> tags;
}
