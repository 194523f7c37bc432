package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Column(nullable = false)
    Long id;

    @Id
    // WARNING [primary-key-locks-table]
    Long number;
}
