package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Place {
    @Id
    Integer number;

    @ManyToMany
    Set<Place> near;
}
