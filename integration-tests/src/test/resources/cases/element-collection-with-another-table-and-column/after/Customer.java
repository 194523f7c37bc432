package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    @CollectionTable(name = "labels", joinColumns = @JoinColumn(name = "owner"))
    @Column(name = "label")
    Set<String> tags = new HashSet<>();
}
