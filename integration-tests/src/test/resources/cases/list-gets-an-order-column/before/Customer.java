package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    List<String> tags = new ArrayList<>();
}
