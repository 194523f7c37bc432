package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Backfill("false")
class Sale {
    @Id
    long id;
}
