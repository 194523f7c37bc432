package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Convert(attributeName = "home.open", converter = org.hibernate.type.YesNoConverter.class)
class Customer {
    @Id
    Long id = 1L;

    @Embedded
    Address home = new Address();

    @ElementCollection
    @AttributeOverrides({
            @AttributeOverride(name = "street", column = @Column(name = "str", length = 30)),
            @AttributeOverride(name = "open", column = @Column(name = "opened", nullable = false))
    })
    List<Address> others = new ArrayList<>(List.of(new Address()));

    @ElementCollection
    @AttributeOverride(name = "key.street", column = @Column(name = "key_street", length = 20))
    @AttributeOverride(name = "value.street", column = @Column(name = "value_street", length = 10))
    @AttributeOverride(name = "key.open", column = @Column(name = "key_open"))
    @AttributeOverride(name = "value.open", column = @Column(name = "value_open"))
    Map<Address, Address> moves = new HashMap<>();

    @ElementCollection
    @Convert(attributeName = "key", converter = org.hibernate.type.TrueFalseConverter.class)
    @Convert(attributeName = "value", converter = org.hibernate.type.YesNoConverter.class)
    Map<Boolean, Boolean> answers = new HashMap<>(Map.of(true, false));

    @ManyToMany
    @JoinTable(name = "by_part")
    @MapKeyJoinColumns({
            @MapKeyJoinColumn(name = "part_number", referencedColumnName = "number"),
            @MapKeyJoinColumn(name = "part_maker", referencedColumnName = "maker")
    })
    Map<Part, Customer> byPart = new HashMap<>();

    @Embeddable
    static class Address {
        String street = "Ring";

        Boolean open = true;

        @Override
        public String toString() {
            return street + open;
        }
    }
}
