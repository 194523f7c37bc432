package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(nullable = false)
    // WARNING [not-null-on-existing-rows] // WARNING [not-null-scans-table]
    String phone;
}
