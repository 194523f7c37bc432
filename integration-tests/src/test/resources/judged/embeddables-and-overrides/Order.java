package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "orders")
class Order {
    @Id
    Long id = 1L;

    Street street = new Street();

    @AttributeOverride(name = "street.line1", column = @Column(name = "far_line"))
    @AttributeOverride(name = "number", column = @Column(name = "far_number"))
    Address far = new Address();

    @Embedded
    @AssociationOverride(name = "order", joinColumns = @JoinColumn(name = "other_order", nullable = false))
    @AttributeOverride(name = "rank", column = @Column(name = "other_rank"))
    Reference other = new Reference(this);

    @ElementCollection
    @CollectionTable(name = "all_streets")
    @AttributeOverride(name = "line1", column = @Column(name = "element_line"))
    Set<Street> streets = new HashSet<>(Set.of(new Street()));

    @ElementCollection
    @AttributeOverride(name = "value.line1", column = @Column(name = "value_line"))
    Map<String, Street> byName = new HashMap<>();

    Price price = new Price(1, "EUR");

    @AssociationOverride(name = "orders", joinTable = @JoinTable(name = "orders_of_orders"))
    Several several = new Several();

    Needed needed;

    @Embeddable
    static class Street {
        String line1;

        @Column(nullable = false)
        String line2 = "x";

        @Override
        public boolean equals(Object other) {
            return other instanceof Street;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Embeddable
    static class Address {
        @Embedded
        @AttributeOverride(name = "line2", column = @Column(name = "address_line2"))
        Street street = new Street();

        int number;
    }

    @Embeddable
    static class Reference {
        @ManyToOne
        Order order;

        int rank;

        Reference() {}

        Reference(Order order) {
            this.order = order;
        }
    }

    @Embeddable
    record Price(
            int amount,
            @Column(length = 3, nullable = false) String currency) {}

    @Embeddable
    static class Several {
        @ManyToMany
        Set<Order> orders = new HashSet<>();

        @ElementCollection
        List<String> remarks = new ArrayList<>();

        int count;
    }

    @Embeddable
    static class Needed {
        String maybe;
    }
}
