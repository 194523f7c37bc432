package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Animal {
    @Id
    long id;

    @RenamedFrom("tags")
    @ElementCollection
    Set<String> labels = new HashSet<>();
}
