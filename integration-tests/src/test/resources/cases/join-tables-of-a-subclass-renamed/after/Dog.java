package shop;

import jakarta.persistence.*;

import java.util.*;

@Entity
class Dog extends Animal {
    @ManyToMany
    @JoinTable(name = "dogs_and_foes")
    Set<Animal> foes = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "dog_friends")
    Set<Animal> friends = new HashSet<>();
}
