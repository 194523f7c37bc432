package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Backfill("''")
    @Column(nullable = false)
    // WARNING [backfill-locks-table] // WARNING [not-null-breaks-running]
    String phone;
}
