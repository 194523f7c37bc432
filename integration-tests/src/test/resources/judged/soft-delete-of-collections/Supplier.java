package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** To Hibernate 7 its collections are deleted softly, too. */
@Entity
@SoftDelete
class Supplier extends Partner {
    @ElementCollection
    Set<String> brands = new HashSet<>(Set.of("any"));

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<String> marks = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "supplier_customers")
    Set<Customer> customers = new HashSet<>();

    @OneToMany
    @JoinTable(name = "supplier_outlets")
    Set<Outlet> outlets = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "supplier_id")
    Set<Outlet> others = new HashSet<>();

    @ManyToMany(mappedBy = "suppliers")
    Set<Outlet> supplied = new HashSet<>();
}

@MappedSuperclass
@SoftDelete
class Partner {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<String> letters = new ArrayList<>();
}

@Entity
class Outlet {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @JoinTable(name = "outlet_suppliers")
    Set<Supplier> suppliers = new HashSet<>();
}

/** Collections of a class below are not. */
@Entity
class Archive extends Partner {
    @ElementCollection
    List<String> boxes = new ArrayList<>();
}
