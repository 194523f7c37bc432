package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    List<? extends String> names;

    @OneToMany
    List<? extends Refused> others;
}
