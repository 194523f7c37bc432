package shop;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Person {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(name = "of_both_classes", joinColumns = @JoinColumn(name = "of"))
    @Column(name = "b", nullable = false)
    Set<String> below = new HashSet<>();
}
