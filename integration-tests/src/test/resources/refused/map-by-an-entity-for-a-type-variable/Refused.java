package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused extends Named<Refused> {
    @Id
    Long id;
}

@MappedSuperclass
class Named<T> {
    @ElementCollection
    @MapKeyJoinColumn(name = "whose")
    Map<T, String> names;
}
