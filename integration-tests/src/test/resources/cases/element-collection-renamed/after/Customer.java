package shop;

import jakarta.persistence.*;
import dev.retort.annotations.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    @RenamedFrom("customer_tags")
    Set<String> labels = new HashSet<>();
}
