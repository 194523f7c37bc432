package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
// WARNING [column-dropped]
public class Customer {
    @Id
    Long id;
}
