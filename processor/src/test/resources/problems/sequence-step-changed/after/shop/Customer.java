package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g")
    // WARNING [sequence-step-changed]
    @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 10)
    Long id;
}
