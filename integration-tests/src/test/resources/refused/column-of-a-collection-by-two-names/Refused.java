package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "partOf")
    @OrderColumn(name = "placeInIt")
    List<Refused> parts;

    @ManyToOne
    @JoinColumn(name = "part_of", insertable = false, updatable = false)
    Refused whole;

    @Column(insertable = false, updatable = false)
    Integer place_in_it;
}
