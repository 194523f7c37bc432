package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        name = "customers",
        // ERROR [options-unreadable]
        options = "with (fillfactor=70)",
        // ERROR [options-unreadable]
        indexes = @Index(columnList = "email", options = "where email is not null"),
        // ERROR [options-unreadable]
        uniqueConstraints = @UniqueConstraint(columnNames = "email", options = "deferrable"),
        // ERROR [options-unreadable]
        check = @CheckConstraint(constraint = "id > 0", options = "not valid"))
class Customer {
    @Id
    @GeneratedValue(generator = "numbers")
    // ERROR [options-unreadable]
    @SequenceGenerator(name = "numbers", options = "cache 5")
    int id;

    // ERROR [options-unreadable]
    @Column(options = "storage external")
    String email;

    @Column(columnDefinition = "varchar(20)", options = "default 'x' not null")
    String name;

    @ManyToOne
    // ERROR [options-unreadable]
    @JoinColumn(foreignKey = @ForeignKey(options = "deferrable initially deferred"))
    Customer boss;

    @ElementCollection
    // ERROR [options-unreadable]
    @CollectionTable(options = "tablespace slow")
    Set<String> tags;
}
