package shop;

import jakarta.persistence.*;
import java.util.*;

/** What does not depend on the type variable is as it is declared. */
@MappedSuperclass
abstract class Named<T> {
    @Transient
    T unknown;

    List<String> words = new ArrayList<>(List.of("a"));

    @ElementCollection
    Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
}

@MappedSuperclass
abstract class Owned<T> extends Named<T> {
    @OneToMany
    List<Shop> branches = new ArrayList<>();
}

@Entity
class Shop extends Owned {
    @Id
    Long id = 1L;
}
