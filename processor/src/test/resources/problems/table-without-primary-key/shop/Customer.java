package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Accepted(rule = Rule.FOREIGN_KEY_WITHOUT_INDEX, reason = "customers stay")
    @ManyToMany
    // WARNING [table-without-primary-key]
    List<Customer> friends;
}
