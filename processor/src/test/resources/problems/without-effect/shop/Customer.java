package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
// WARNING [without-effect]
@Table(name = "customers", catalog = "shop")
class Customer {
    @Id
    @GeneratedValue
    // WARNING [without-effect]
    @SequenceGenerator(name = "numbers")
    int id;

    // WARNING [without-effect]
    @Column(secondPrecision = 3)
    java.time.Instant seen;

    @ManyToOne
    // WARNING [without-effect]
    @JoinColumn(columnDefinition = "bigint")
    Customer boss;

    @ManyToOne
    @JoinColumn(name = "deputy", columnDefinition = "bigint")
    Customer deputy;

    @ElementCollection
    // WARNING [without-effect]
    @OrderColumn
    Set<String> nicknames;

    @ElementCollection
    // WARNING [without-effect]
    @MapKeyColumn(name = "rank")
    List<String> languages;

    // WARNING [without-effect]
    @dev.retort.annotations.Backfill("'nowhere'")
    Address address;

    @jakarta.validation.constraints.Min(3)
    // WARNING [without-effect]
    String word;

    @Version
    int version;

    @Version
    // WARNING [without-effect]
    int edition;

    // WARNING [without-effect]
    Nothing nothing;

    // WARNING [without-effect]
    @Column(length = 20)
    String getNickname() {
        return "";
    }
}

@Embeddable
class Address {
    String city;
}

@Entity
class Counter {
    @Id
    @GeneratedValue(generator = "counters")
    // WARNING [without-effect]
    @TableGenerator(name = "counters", indexes = @Index(columnList = "next_val"))
    int id;
}

@Entity
// WARNING [without-effect]
@org.hibernate.envers.Audited
@Table(name = "suppliers")
class Supplier {
    // WARNING [without-effect]
    @Column(length = 30)
    private String name;

    private int id;

    @Id
    int getId() {
        return id;
    }

    void setId(int id) {
        this.id = id;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }
}

@Embeddable
class Nothing {
    transient String word;
}
