package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Animal {
    @Id
    long id;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}
