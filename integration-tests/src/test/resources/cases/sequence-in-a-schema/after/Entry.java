package shop;

import jakarta.persistence.*;

@Entity
@Table(schema = "audit", name = "log")
class Entry {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", schema = "audit", sequenceName = "log_numbers", allocationSize = 1)
    Long id;
}
