package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}
