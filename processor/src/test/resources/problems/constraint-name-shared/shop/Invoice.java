package shop;

import jakarta.persistence.*;

@Entity
@Table(
        uniqueConstraints = {
            @UniqueConstraint(name = "once", columnNames = "number"),
            // WARNING [constraint-name-shared]
            @UniqueConstraint(name = "once", columnNames = "state"),
        },
        indexes = {
            @Index(name = "search", columnList = "number"),
            // WARNING [constraint-name-shared]
            @Index(name = "search", columnList = "state"),
            @Index(name = "again", columnList = "state"),
            @Index(name = "again", columnList = "state")
        })
class Invoice {
    @Id
    long id;

    String number;
    String state;
}
