package shop;

import jakarta.persistence.*;

@Entity
class NotNamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "not_named", sequenceName = "only_hibernate_7", allocationSize = 1)
    Long id;
}
