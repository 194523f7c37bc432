package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

@Entity
class Shop {
    enum Day {
        WEEKDAY,
        SUNDAY
    }

    @Id
    long id;

    @ElementCollection
    Map<String, String> plain = Map.of("k", "v");

    @ElementCollection
    @MapKeyColumn(name = "name", length = 30)
    @Column(name = "setting", nullable = false)
    Map<String, String> settings = Map.of("size", "9");

    @ElementCollection
    @MapKeyColumn(columnDefinition = "varchar(7)")
    Map<String, Boolean> defined;

    @ElementCollection
    Map<Day, Integer> byNumber = Map.of(Day.SUNDAY, 1);

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    Map<Day, Day> byName = Map.of(Day.SUNDAY, Day.WEEKDAY);

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> byOldDate;

    @ElementCollection
    SortedMap<LocalDate, BigDecimal> byDate = new TreeMap<>(Map.of(LocalDate.of(2024, 1, 1), new BigDecimal("2.50")));

    @ElementCollection(targetClass = String.class)
    @MapKeyClass(Integer.class)
    Map untyped;

    @ElementCollection
    Map<Clerk, String> byEntity;

    @ElementCollection
    @MapKeyJoinColumn(name = "clerk", foreignKey = @ForeignKey(name = "fk_clerk"))
    Map<Clerk, Spot> spots;

    @ElementCollection
    @MapKeyJoinColumn(name = "maybe", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Clerk, String> loose;

    @ElementCollection
    @MapKeyJoinColumn(name = "line_a", referencedColumnName = "a")
    @MapKeyJoinColumn(name = "line_b", referencedColumnName = "b")
    Map<Line, String> byLine;

    @ElementCollection
    Map<Spot, String> bySpot;

    @ElementCollection
    @AttributeOverride(name = "key.street", column = @Column(name = "from_street"))
    @AttributeOverride(name = "key.number", column = @Column(name = "from_number"))
    @AttributeOverride(name = "value.street", column = @Column(name = "to_street"))
    @AttributeOverride(name = "value.number", column = @Column(name = "to_number"))
    @AssociationOverride(name = "key.clerk", joinColumns = @JoinColumn(name = "from_clerk"))
    @AssociationOverride(name = "value.clerk", joinColumns = @JoinColumn(name = "to_clerk"))
    Map<Spot, Spot> moves;

    @Embeddable
    static class Spot {
        String street;

        @Column(nullable = false)
        int number;

        @ManyToOne
        Clerk clerk;

        @Override
        public boolean equals(Object other) {
            return other instanceof Spot spot && spot.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
