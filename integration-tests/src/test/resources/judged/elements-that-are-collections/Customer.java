package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @ElementCollection
    List<List<String>> texts = new ArrayList<>();

    @ElementCollection
    Map<String, List<Integer>> numbers = new HashMap<>();
}
