package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

/** What refers to it has no shard. */
@Entity
public class Tenant {
    @Id
    @Using("id + shard") // WARNING [type-rewrites-table]
    Long id;

    Integer shard;

    @ManyToMany
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    List<Tenant> friends;
}

@Entity
class Purchase {
    @Id
    Long id;

    @ManyToOne
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Tenant tenant;

    @ManyToMany
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    List<Tenant> others;
}

@Entity
class Profile {
    @Id
    Long id;

    @MapsId
    @OneToOne
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Tenant tenant;
}

/** Follows what the profile is to say. */
@Entity
class Picture {
    @Id
    Long id;

    @ManyToOne
    // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Profile profile;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
// ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
@SecondaryTable(name = "more")
class Animal {
    @Id
    @Using("id + shard") // WARNING [type-rewrites-table]
    Long id;

    Integer shard;

    @Column(table = "more")
    String notes;
}

@Entity
// ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
class Dog extends Animal {
    String bark;
}

@Entity
class Ship {
    @Id
    @Using(value = "id + 1", downgrade = "id - dock") // WARNING [type-rewrites-table]
    Long id;

    Integer dock;

    @ManyToOne
    // ERROR [using-missing] // WARNING [type-rewrites-table] // WARNING [foreign-key-blocks-writes]
    Ship tug;
}
