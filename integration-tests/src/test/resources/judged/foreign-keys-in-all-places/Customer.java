package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "note", foreignKey = @ForeignKey(name = "note_of"))
@SecondaryTable(name = "other_note", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @Column(table = "note")
    String note = "a";

    @Column(table = "other_note")
    String otherNote = "b";

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "none"))
    Customer byName;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer without;

    @ManyToOne
    @JoinColumn(
            name = "boss",
            foreignKey = @ForeignKey(
                    name = "boss_is_there",
                    foreignKeyDefinition = "foreign key (boss) references Customer on delete set null"))
    Customer boss;

    @ManyToMany
    @JoinTable(
            name = "friends",
            foreignKey = @ForeignKey(name = "friends_of"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Customer> friends = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "fans",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Customer> fans = new HashSet<>();

    @ManyToMany(mappedBy = "fans")
    Set<Customer> fanOf = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tags", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ElementCollection
    @CollectionTable(name = "marks", joinColumns = @JoinColumn(name = "of", foreignKey = @ForeignKey(name = "marks_of")))
    @MapKeyJoinColumn(name = "by", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Customer, String> marks = new HashMap<>();
}
