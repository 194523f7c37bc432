package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Tenant {
    @Id
    Integer id;

    Integer shard;

    @ManyToMany
    List<Tenant> friends;
}

@Entity
class Purchase {
    @Id
    Long id;

    @ManyToOne
    Tenant tenant;

    @ManyToMany
    List<Tenant> others;
}

@Entity
class Profile {
    @Id
    Integer id;

    @MapsId
    @OneToOne
    Tenant tenant;
}

@Entity
class Picture {
    @Id
    Long id;

    @ManyToOne
    Profile profile;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "more")
class Animal {
    @Id
    Integer id;

    Integer shard;

    @Column(table = "more")
    String notes;
}

@Entity
class Dog extends Animal {
    String bark;
}

@Entity
class Ship {
    @Id
    Integer id;

    Integer dock;

    @ManyToOne
    Ship tug;
}
