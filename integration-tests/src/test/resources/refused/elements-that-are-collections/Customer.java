package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id;

    @ElementCollection
    List<List<String>> texts;
}
