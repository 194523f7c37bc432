package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;

@Entity
class Customer {
    @Id
    Long id;

    @OneToMany
    @SoftDelete
    Set<Customer> children;
}
