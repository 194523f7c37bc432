package shop;

import jakarta.persistence.*;

import java.util.*;

@Entity
class Dog extends Animal {
    @ManyToMany
    @JoinTable(name = "foes")
    Set<Animal> foes = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "friends")
    Set<Animal> friends = new HashSet<>();
}
