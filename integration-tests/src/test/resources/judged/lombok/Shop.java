package lom;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import lombok.*;
import lombok.experimental.Accessors;
import lombok.experimental.FieldDefaults;
import lombok.experimental.FieldNameConstants;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@MappedSuperclass
abstract class Traced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    private Instant changedAt;
}

@Data
@Entity
@Table(name = "customers")
@Builder
@NoArgsConstructor
@AllArgsConstructor
@EqualsAndHashCode(of = "id")
@FieldNameConstants
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Access(AccessType.PROPERTY)
    private Long id;

    @NonNull
    @Builder.Default
    @Column(nullable = false, unique = true)
    private String email = UUID.randomUUID() + "@localhost";

    private boolean active;

    private Boolean isVip;

    @Enumerated
    @Builder.Default
    private Tier tier = Tier.BASIC;

    @Embedded
    private Address address;

    @Singular
    @ElementCollection
    @CollectionTable(name = "customer_tags")
    private Set<String> tags;

    @ToString.Exclude
    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
    private List<Purchase> purchases;

    @Transient
    private String session;

    enum Tier {
        BASIC,
        GOLD
    }
}

@Embeddable
@Data
@NoArgsConstructor
@AllArgsConstructor
class Address {
    private String street;

    @Column(length = 10)
    private String zip;
}

@Getter
@Setter(AccessLevel.PROTECTED)
@Entity
@SuperBuilder
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@ToString(callSuper = true)
@Inheritance(strategy = InheritanceType.JOINED)
class Purchase extends Traced {
    @ManyToOne(optional = false)
    private Customer customer;

    @Column(precision = 12, scale = 2)
    private BigDecimal total;

    @Builder.Default
    private int parts = 1;

    @ElementCollection
    @OrderColumn
    private List<Line> lines;
}

@Getter
@Entity
@SuperBuilder
@NoArgsConstructor
class Subscription extends Purchase {
    @Column(nullable = false)
    private LocalDate until;

    @lombok.experimental.Delegate
    @Transient
    private final List<String> notes = new ArrayList<>();
}

@Value
@Embeddable
@NoArgsConstructor(force = true, access = AccessLevel.PRIVATE)
@AllArgsConstructor(staticName = "of")
class Line implements Serializable {
    @Column(nullable = false, length = 20)
    String sku;

    int amount;
}

/** Its key is a class that has nothing but what Lombok writes. */
@Entity
@IdClass(Rating.Key.class)
@Getter
@Setter
@Accessors(chain = true)
@FieldDefaults(level = AccessLevel.PRIVATE)
class Rating {
    @Id
    @ManyToOne
    @JoinColumn(name = "customer_id")
    Customer customer;

    @Id
    @Column(length = 20)
    String sku;

    short stars;

    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    static class Key implements Serializable {
        private Long customer;
        private String sku;
    }
}

/** The key is a getter that somebody wrote by hand, so all others are, too: those that Lombok writes. */
@Entity
@Table(name = "coupons")
class Coupon {
    private String code;

    @Getter(onMethod_ = {@Column(length = 80)})
    @Setter
    private String title;

    @Getter
    @Setter
    private boolean isUsed;

    @Getter
    @Setter
    private LocalDate validUntil;

    @Id
    @Column(length = 16)
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
