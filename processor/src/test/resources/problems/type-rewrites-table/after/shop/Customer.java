package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    // WARNING [type-rewrites-table]
    Long points;
    @Column(length = 30)
    String phone;
}
