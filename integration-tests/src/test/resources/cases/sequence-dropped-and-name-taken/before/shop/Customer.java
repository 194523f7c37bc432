package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers")
    Long id;
}
