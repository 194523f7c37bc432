package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    @Column(nullable = false, length = 40)
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @OrderColumn
    List<String> phones = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "name")
    @Column(name = "setting")
    Map<String, String> settings = new HashMap<>();
}
