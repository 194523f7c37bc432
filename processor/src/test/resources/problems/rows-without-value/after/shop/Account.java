package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "account")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Account {
    @Id
    Long id;

    Name name;

    @Column(name = "locked")
    // WARNING [rows-without-value]
    boolean locked;

    @Version
    @Column(name = "changes")
    // WARNING [rows-without-value]
    Integer changes;

    @Column(name = "points")
    @Default("0")
    int points;

    @Column(name = "visits")
    @Backfill("0") // WARNING [backfill-locks-table]
    int visits;

    @Column(name = "closed")
    Boolean closed;

    @Convert(converter = Mood.class)
    @Column(name = "cheerful")
    boolean cheerful;

    Birth birth;
}
