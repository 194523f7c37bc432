package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(length = 20)
    // WARNING [type-narrowed]
    String phone;
    // WARNING [type-narrowed]
    Integer points;
}
