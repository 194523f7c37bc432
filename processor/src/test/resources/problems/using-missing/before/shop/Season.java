package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Season {
    @Id
    Integer number;

    @ElementCollection
    Map<Integer, Integer> changes;

    @ElementCollection
    List<Integer> feasts;

    @ManyToMany
    List<Season> alike;

    @ManyToOne
    Season next;
}
