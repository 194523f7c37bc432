package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    String name;

    @Column(name = "`Total`")
    Integer total;

    Instant made;

    @ManyToOne
    Customer buyer;

    String gone;

    String amount;

    String old;
}
