package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Dog extends Animal {
    @ElementCollection
    @CollectionTable(name = "visits")
    List<Visit> visits;

    @ElementCollection
    @CollectionTable(name = "tricks")
    Map<Integer, String> tricks;
}
