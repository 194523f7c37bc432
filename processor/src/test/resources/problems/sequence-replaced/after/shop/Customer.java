package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    // WARNING [sequence-replaced]
    @GeneratedValue(generator = "numbers")
    Long id;
}
