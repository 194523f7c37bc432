package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer extends Person {
    @ManyToMany
    Set<Product> bought = new HashSet<>();

    @ManyToMany
    List<Product> returned = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "things")
    @Column(name = "z", nullable = false)
    List<Integer> numbers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "things")
    @Column(name = "y", nullable = false)
    Set<String> texts = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "things")
    Set<Product> products = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "sets")
    @Column(name = "z", nullable = false)
    Set<Integer> aSet = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "sets")
    @Column(name = "y", nullable = false)
    Set<String> bSet = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "list_and_set")
    @Column(name = "z", nullable = false)
    Set<Integer> cSet = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "list_and_set")
    @OrderColumn(name = "place")
    @Column(name = "y", nullable = false)
    List<String> dList = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "list_and_map")
    @OrderColumn(name = "place")
    @Column(name = "y", nullable = false)
    List<String> eList = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "list_and_map")
    @MapKeyColumn(name = "name")
    @Column(name = "z")
    Map<String, String> fMap = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "map_and_list")
    @MapKeyColumn(name = "name")
    Map<String, Product> gMap = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "map_and_list")
    @OrderColumn(name = "place")
    List<Product> hList = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "of_both_classes", joinColumns = @JoinColumn(name = "of"))
    @Column(name = "a", nullable = false)
    Set<String> above = new HashSet<>();

    @Embedded
    Contact contact = new Contact();

    @Embeddable
    static class Contact {
        @ElementCollection
        @CollectionTable(name = "in_embeddable", joinColumns = @JoinColumn(name = "of"))
        @Column(name = "a", nullable = false)
        Set<String> inside = new HashSet<>();
    }

    @ElementCollection
    @CollectionTable(name = "in_embeddable", joinColumns = @JoinColumn(name = "of"))
    @Column(name = "b", nullable = false)
    Set<String> dOutside = new HashSet<>();
}
