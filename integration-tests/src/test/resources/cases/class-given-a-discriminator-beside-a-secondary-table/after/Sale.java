package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Backfill("'Sale'")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn
@SecondaryTable(name = "sale_note")
class Sale {
    @Id
    long id;

    @Column(table = "sale_note")
    String note;
}
