package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "clients")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
