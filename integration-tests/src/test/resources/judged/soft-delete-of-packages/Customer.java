package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> names = new HashSet<>(Set.of("Jo"));

    @ManyToMany
    Set<Product> wishes = new HashSet<>();
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Product {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<String> labels = new ArrayList<>();
}
