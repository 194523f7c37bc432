package shop;

import jakarta.persistence.*;

@Entity
public class Dog extends Pet {
    // WARNING [column-taken-over]
    @Column(name = "dog_name") String name;

    // WARNING [column-taken-over]
    @Column(name = "dog_weight") Double weight;

    // WARNING [column-taken-over]
    @Column(name = "dog_owner") String owner;

    // WARNING [backfill-locks-table]
    @dev.retort.annotations.Backfill("age") @Column(name = "dog_age") Integer age;

    // WARNING [backfill-locks-table]
    @dev.retort.annotations.Backfill("null") @Column(name = "dog_toy") String toy;

    /** Which no dog had. */
    @Column(name = "dog_colour") String colour;
}
