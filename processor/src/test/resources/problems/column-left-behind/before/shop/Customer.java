package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(nullable = false)
    String fax;

    @Column(nullable = false)
    @Default("'none'")
    String pager;

    String telex;
}
