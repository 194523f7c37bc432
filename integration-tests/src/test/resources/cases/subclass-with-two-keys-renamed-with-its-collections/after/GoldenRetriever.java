package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("Dog")
class GoldenRetriever extends Animal {
    @ElementCollection
    @CollectionTable(name = "visits")
    List<Visit> visits;

    @ElementCollection
    @CollectionTable(name = "tricks")
    Map<Integer, String> tricks;
}
