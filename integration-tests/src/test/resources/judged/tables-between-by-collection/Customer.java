package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SortNatural;

@Entity
class Customer implements Comparable<Customer> {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @JoinTable(name = "m_collection")
    Collection<Customer> collection = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "m_list")
    List<Customer> list = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "m_ordered")
    @OrderColumn
    List<Customer> ordered = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "m_set")
    Set<Customer> set = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "m_sorted")
    @SortNatural
    SortedSet<Customer> sorted = new TreeSet<>();

    @ManyToMany
    @JoinTable(name = "m_map")
    Map<String, Customer> map = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "m_sorted_map")
    @SortNatural
    SortedMap<Integer, Customer> sortedMap = new TreeMap<>();

    @ManyToMany
    @JoinTable(name = "m_array")
    @OrderColumn
    Customer[] array = new Customer[0];

    @OneToMany
    @JoinTable(name = "o_collection")
    Collection<Customer> oneCollection = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "o_list")
    List<Customer> oneList = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "o_ordered")
    @OrderColumn
    List<Customer> oneOrdered = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "o_set")
    Set<Customer> oneSet = new HashSet<>();

    @OneToMany
    @JoinTable(name = "o_sorted")
    @SortNatural
    SortedSet<Customer> oneSorted = new TreeSet<>();

    @OneToMany
    @JoinTable(name = "o_map")
    Map<String, Customer> oneMap = new HashMap<>();

    @OneToMany
    @JoinTable(name = "o_array")
    @OrderColumn(name = "place")
    Customer[] oneArray = new Customer[0];

    @ManyToMany
    @JoinTable(
            name = "m_detailed",
            uniqueConstraints = @UniqueConstraint(name = "once", columnNames = {"a", "b"}),
            indexes = @Index(name = "by_b", columnList = "b desc"),
            joinColumns = @JoinColumn(name = "a"),
            inverseJoinColumns = @JoinColumn(name = "b"))
    List<Customer> detailed = new ArrayList<>();

    @Override
    public int compareTo(Customer other) {
        return id.compareTo(other.id);
    }
}
