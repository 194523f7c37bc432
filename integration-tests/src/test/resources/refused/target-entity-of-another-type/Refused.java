package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany(targetEntity = Other.class)
    List<Refused> others;
}

@Entity
class Other {
    @Id
    Long id;
}
