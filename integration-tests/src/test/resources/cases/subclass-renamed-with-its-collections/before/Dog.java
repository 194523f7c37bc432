package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Dog extends Animal {
    String breed;

    @ElementCollection
    @CollectionTable(name = "weights")
    Map<Integer, Double> weights;
}
