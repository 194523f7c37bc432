package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @OneToMany(mappedBy = "owner")
    @MapKey
    Map<Long, Badge> badges;
}

@Entity
class Badge {
    @Id
    @OneToOne
    Person person;

    @ManyToOne
    Refused owner;
}

@Entity
class Person {
    @Id
    Long id;
}
