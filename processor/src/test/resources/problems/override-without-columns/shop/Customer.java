package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
// ERROR [override-without-columns]
@AssociationOverride(name = "town", foreignKey = @ForeignKey(name = "customer_town"))
class Customer extends Person {}

@Entity
// ERROR [override-without-columns]
@AssociationOverride(name = "visited", foreignKey = @ForeignKey(name = "guest_visited"))
class Guest extends Person {}

/** The table is the same without the override. */
@Entity
@AssociationOverride(name = "planned", foreignKey = @ForeignKey(name = "agent_planned"))
class Agent extends Person {}

@Entity
@AssociationOverride(
        name = "town",
        joinColumns = @JoinColumn(name = "works_in"),
        foreignKey = @ForeignKey(name = "clerk_town"))
class Clerk extends Person {}

@MappedSuperclass
abstract class Person {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "lives_in")
    Town town;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "person"))
    Set<Town> visited;

    @ManyToMany
    Set<Trip> planned;
}

@Entity
class Town {
    @Id
    int id;
}

@Entity
class Trip {
    @Id
    int id;
}
