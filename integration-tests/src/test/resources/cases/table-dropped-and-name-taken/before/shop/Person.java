package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "people")
public class Person {
    @Id
    Long id;

    @ManyToOne
    Customer customer;
}
