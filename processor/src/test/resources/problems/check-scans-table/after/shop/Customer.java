package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    // WARNING [check-scans-table]
    Kind kind;
    int points;

    enum Kind { A, B }
}
